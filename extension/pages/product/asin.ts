import { asinInUrl, isAsin } from '../asin';
import { all } from '../elements';
import type { ProductScope } from './product-scope';

/**
 * Where a product page names the ASIN of the selected child, surest first. The address comes after the page's own
 * forms, which follow a variation switch; the canonical link comes last, for it names the parent or a sibling on
 * one page in eight.
 */
const SOURCES = ['input#ASIN', '#addToCart [name="items[0.base][asin]"],#buybox [name="ASIN.0"]'];
const LATER = '#averageCustomerReviews[data-asin]';

function named(document: Document, selector: string): string[] {
  const values = all(document, selector).map((each) =>
    (each.getAttribute('value') ?? each.getAttribute('data-asin') ?? '').trim(),
  );
  return [...new Set(values.filter(isAsin))];
}

/** The ASIN of the selected child. Where one kind of source names several, only the one in the address will do. */
export function readAsin({ document, url }: ProductScope): string | null {
  const fromUrl = asinInUrl(url);
  for (const source of SOURCES) {
    const [asin, another] = named(document, source);
    if (asin && !another) return asin;
    if (asin && fromUrl && named(document, source).includes(fromUrl)) return fromUrl;
  }
  if (fromUrl) return fromUrl;
  const [asin, another] = named(document, LATER);
  if (asin && !another) return asin;
  return asinInUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
}
