import { firstText } from '../elements';
import type { ProductScope } from './product-scope';

/**
 * `#productTitle` since before 2015. A second node with that id is often a hidden input without text. The heading
 * `h1#title` holds it too, but on book pages with the binding and date behind it, so it serves only alone.
 */
export function readTitle({ document, reasons }: ProductScope): string | null {
  const title = firstText(document, '#productTitle,#ebooksProductTitle') ?? firstText(document, 'h1#title');
  if (!title) reasons.title = 'The title is in none of the known places.';
  return title;
}
