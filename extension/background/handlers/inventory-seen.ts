import type { Listing } from '@shared/catalog/listing';
import { isMediaProductType } from '@shared/scoring/media-product-types';
import { fieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { ok } from '@shared/result';
import type { InventoryRow } from '../../messages';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn, type OwnListing } from '../../store/own-listing';
import type { Handler } from '../handler';

/** Score and issues for the SKUs that Seller Central lists; one that we do not know is left out. */
export const inventorySeen: Handler<'inventory.seen'> = async ({ skus }, { store, network }) => {
  const now = network.now();
  const rows: Record<string, InventoryRow> = {};
  for (const sku of new Set(skus)) {
    const listing = await findListing(store.caches, { sku });
    if (listing === null) continue;
    rows[sku] = rowOf(await completeListing(store.caches, listing), now);
  }
  return ok({ rows, state: await readDataState(store.caches) });
};

function rowOf(own: OwnListing, now: number): InventoryRow {
  const { listing, productType } = own;
  const limit = fieldLimits({ productType, isMedia: isMediaProductType(listing.productType), now }).title;
  return {
    listingId: listing.id,
    asin: listing.asin,
    total: scoreOwn(own, now).total,
    issueCount: listing.issues.length,
    worst: worstOf(listing),
    titleSurplus: Math.max(0, measureText(listing.content.title, limit.unit) - limit.max),
    titleLimit: limit.max,
  };
}

function worstOf({ issues }: Listing): string | null {
  if (issues.some((issue) => issue.enforcements.length > 0)) return 'SUPPRESSED';
  const found = ['ERROR', 'WARNING', 'INFO'].find((severity) =>
    issues.some((issue) => issue.severity === severity),
  );
  return found ?? issues[0]?.severity ?? null;
}
