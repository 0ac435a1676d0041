import type { ChangeState } from '@shared/catalog/change';
import type { Listing } from '@shared/catalog/listing';
import type { OwnFacts } from '../messages';
import type { Database } from './database';

/** A change in one of these states still has something ahead of it. */
export const openStates: ReadonlySet<ChangeState> = new Set([
  'intended',
  'sent',
  'accepted',
  'confirmed',
  'asks',
]);

/** What an overlay may show of an own listing: no costs, no secrets. */
export async function readOwnFacts(database: Database, listing: Listing): Promise<OwnFacts> {
  const [changes, draft] = await Promise.all([
    database.changes.where('listingId').equals(listing.id).toArray(),
    database.drafts.get(listing.id),
  ]);
  const open = changes
    .filter((change) => openStates.has(change.state))
    .sort((a, b) => b.decidedAt - a.decidedAt)[0];
  return {
    listingId: listing.id,
    sku: listing.sku,
    asin: listing.asin,
    title: listing.content.title,
    priceIncVat: listing.offer.priceIncVat,
    currency: listing.offer.currency,
    quantity: listing.offer.quantity,
    handlingDays: listing.offer.handlingDays,
    status: listing.status,
    issues: listing.issues,
    change: open ? { id: open.id, state: open.state, updatedAt: open.updatedAt } : null,
    hasDraft: draft !== undefined,
    fetchedAt: listing.fetchedAt,
  };
}
