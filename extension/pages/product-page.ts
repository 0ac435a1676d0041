import { hasId } from './elements';
import type { ProductFacts, Reasons } from './facts';
import { collectProduct } from './product/collect-product';
import { interpretProduct } from './product/interpret-product';

/** True for a page laid out as a product page; an address alone is not enough, for a missing product has one too. */
export function isProductPage(document: Document): boolean {
  return (
    hasId(document, 'productTitle', 'ebooksProductTitle', 'ppd', 'dp', 'dp-container') ||
    document.querySelector('input#ASIN') !== null ||
    document.querySelector('h1#title') !== null
  );
}

/** Everything that a product page (`/dp/`) shows. In the extension its two halves run apart. */
export function readProductPage(document: Document, url: string): { facts: ProductFacts; reasons: Reasons } {
  return interpretProduct(collectProduct(document, url));
}
