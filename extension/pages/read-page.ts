import { isBestsellersPage, readBestsellersPage } from './bestsellers-page';
import type { PageReading } from './facts';
import { isProductPage, readProductPage } from './product-page';
import { isRobotCheck } from './robot-check';
import { isSearchPage, readSearchPage } from './search-page';
import { isSellerCentralEdit, readSellerCentralEdit } from './seller-central-edit';
import { isSellerCentralInventory, readSellerCentralInventory } from './seller-central-inventory';

/**
 * Reads any page of Amazon's shop or of Seller Central: which kind it is, what it shows, and for what it does not
 * show a reason. Uses selectors, attributes and text alone, so a browser and a DOM library give equal results.
 * Never throws for an unknown or damaged page: that is kind `other`, without facts.
 */
export function readPage(document: Document, url: string): PageReading {
  if (isRobotCheck(document))
    return {
      kind: 'robot-check',
      url,
      facts: null,
      reasons: { page: 'Amazon asks whether the visitor is a robot.' },
    };
  if (isSellerCentralInventory(url))
    return { kind: 'seller-central-inventory', url, ...readSellerCentralInventory(document, url) };
  if (isSellerCentralEdit(url))
    return { kind: 'seller-central-edit', url, ...readSellerCentralEdit(document, url) };
  if (isSearchPage(document, url)) return { kind: 'search', url, ...readSearchPage(document, url) };
  if (isProductPage(document)) return { kind: 'product', url, ...readProductPage(document, url) };
  if (isBestsellersPage(document, url))
    return { kind: 'bestsellers', url, ...readBestsellersPage(document, url) };
  return {
    kind: 'other',
    url,
    facts: null,
    reasons: { page: 'The page has none of the layouts that the readers know.' },
  };
}
