import { all, firstText } from '../elements';
import { textOf } from '../text';
import type { ProductScope } from './product-scope';

/**
 * `#productTitle` since before 2015. A second node with that id is often a hidden input without text. The heading
 * `h1#title` holds it too, but on book pages with the binding and date behind it, so it serves only alone.
 */
export function readTitle({ document, reasons }: ProductScope): string | null {
  const titles = all(document, '#productTitle,#ebooksProductTitle').map(textOf).filter(Boolean);
  const [title] = titles;
  if (title && titles.every((each) => each === title)) return title;
  const heading = title ? null : firstText(document, 'h1#title');
  if (!heading)
    reasons.title = title
      ? 'The page has two titles that differ.'
      : 'The title is in none of the known places.';
  return heading;
}
