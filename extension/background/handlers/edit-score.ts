import { ok } from '@shared/result';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import type { Handler } from '../handler';

/** The score as Seller Central's fields stand now, beside the score of what is live. */
export const editScore: Handler<'edit.score'> = async ({ sku, asin, changes }, { store, network }) => {
  const listing = await findListing(store.caches, { sku, asin });
  if (listing === null) return ok(null);
  const context = { now: network.now() };
  const own = await completeListing(store.caches, listing);
  return ok({
    listingId: listing.id,
    sku: listing.sku,
    before: scoreOwn(own, context.now),
    after: scoreOwn(own, context.now, changes),
    limits: limitsOfSubject(own.subject, context),
    state: await readDataState(store.caches),
  });
};
