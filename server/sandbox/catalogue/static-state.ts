import { attributesFromItem } from '../amazon/listings/attributes-from-item';
import type { LiveListing, SandboxState } from '../state';
import { imageBase } from '../images/address';
import type { CatalogueItem } from './item';

/** The catalogue as it stood on the first day, at a fixed time: for tests and the corpus, where nothing is published. */
export function stateOf(catalogue: CatalogueItem[], nowMs = Date.UTC(2026, 10, 24, 14, 30)): SandboxState {
  const all = catalogue.map(liveListing);
  const bySku = new Map(
    all.flatMap((listing) => (listing.item.sku === null ? [] : [[listing.item.sku, listing]])),
  );
  const byAsin = new Map(all.map((listing) => [listing.item.asin, listing]));
  return {
    now: () => nowMs,
    listings: () => [...bySku.values()],
    listing: (sku) => bySku.get(sku),
    product: (asin) => byAsin.get(asin),
    products: () => all,
  };
}

function liveListing(item: CatalogueItem): LiveListing {
  return {
    item,
    attributes: attributesFromItem(item, imageBase),
    issues: item.issues,
    status: item.status,
    createdAt: item.createdAt,
    lastUpdatedAt: item.createdAt,
  };
}
