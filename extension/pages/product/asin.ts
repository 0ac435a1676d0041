import { asinInUrl, isAsin } from '../asin';
import { all } from '../elements';
import type { ProductScope } from './product-scope';

/**
 * Where a product page names the ASIN of the selected child, surest first. The address comes after the page's own
 * forms, which follow a variation switch; the canonical link comes last, for it names the parent or a sibling on
 * one page in eight.
 */
const SOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['input#ASIN', 'value'],
  ['#addToCart [name="items[0.base][asin]"]', 'value'],
  ['#buybox [name="ASIN.0"],#buyOneClick [name="ASIN.0"]', 'value'],
  ['#deliveryBlockSelectAsin,#twister-plus-asin', 'value'],
];
const LATER: readonly (readonly [selector: string, attribute: string])[] = [
  ['#averageCustomerReviews[data-asin]', 'data-asin'],
  ['#all-offers-display-params[data-asin],#cerberus-data-metrics[data-asin]', 'data-asin'],
];

function named(document: Document, [selector, attribute]: readonly [string, string]): string[] {
  const values = all(document, selector).map((each) => each.getAttribute(attribute)?.trim() ?? '');
  return [...new Set(values.filter(isAsin))];
}

/** The ASIN of the selected child. Where one kind of source names several, only the one in the address will do. */
export function readAsin({ document, url, reasons }: ProductScope): string | null {
  const fromUrl = asinInUrl(url);
  for (const source of SOURCES) {
    const [asin, another] = named(document, source);
    if (asin && !another) return asin;
    if (asin && fromUrl && named(document, source).includes(fromUrl)) return fromUrl;
  }
  if (fromUrl) return fromUrl;
  for (const source of LATER) {
    const [asin, another] = named(document, source);
    if (asin && !another) return asin;
  }
  const canonical = asinInUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  if (!canonical) reasons.asin = 'Neither the page nor its address names one ASIN.';
  return canonical;
}
