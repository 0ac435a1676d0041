import { asinInUrl, isAsin } from '../asin';
import { all, inside } from '../elements';
import type { ProductScope } from './product-scope';

function named(elements: Element[]): string[] {
  const values = elements.map((each) =>
    (each.getAttribute('value') ?? each.getAttribute('data-asin') ?? '').trim(),
  );
  return [...new Set(values.filter(isAsin))];
}

/**
 * Where a product page names the ASIN of the selected child, surest first. The address comes after the page's own
 * forms, which follow a variation switch; the canonical link comes last, for it names the parent or a sibling on
 * one page in eight.
 */
const SOURCES: readonly ((document: Document) => Element[])[] = [
  (document) => all(document, 'input#ASIN'),
  (document) => [
    ...inside(document, 'addToCart', '[name="items[0.base][asin]"]'),
    ...inside(document, 'buybox', '[name="ASIN.0"]'),
  ],
];

/** The ASIN of the selected child. Where one kind of source names several, only the one in the address will do. */
export function readAsin({ document, url }: ProductScope): string | null {
  const fromUrl = asinInUrl(url);
  for (const source of SOURCES) {
    const asins = named(source(document));
    const [asin, another] = asins;
    if (asin && !another) return asin;
    if (asin && fromUrl && asins.includes(fromUrl)) return fromUrl;
  }
  if (fromUrl) return fromUrl;
  const [asin, another] = named(all(document, '#averageCustomerReviews[data-asin]'));
  if (asin && !another) return asin;
  return asinInUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
}
