import { byId, firstSaid, firstText } from '../elements';
import type { ProductScope } from './product-scope';

/**
 * `#productTitle` since before 2015. A second node with that id is often a hidden input without text. The heading
 * `h1#title` holds it too, but on book pages with the binding and date behind it, so it serves only alone.
 */
export function readTitle({ document }: ProductScope): string | null {
  return (
    firstSaid(byId(document, 'productTitle', 'ebooksProductTitle', 'btAsinTitle')) ??
    firstText(document, 'h1#title')
  );
}
