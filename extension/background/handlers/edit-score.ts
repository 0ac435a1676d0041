import { ok } from '@shared/result';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { readEditHints } from '../../keywords/edit-hints';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import type { Handler } from '../handler';

/** The score as Seller Central's fields stand now beside the live one's, and the keywords that would fit into them. */
export const editScore: Handler<'edit.score'> = async ({ sku, asin, changes }, { store, network }) => {
  const listing = await findListing(store.caches, { sku, asin });
  if (listing === null) return ok(null);
  const context = { now: network.now() };
  const own = await completeListing(store.caches, listing);
  const limits = limitsOfSubject(own.subject, context);
  return ok({
    listingId: listing.id,
    sku: listing.sku,
    before: scoreOwn(own, context.now),
    after: scoreOwn(own, context.now, changes),
    limits,
    hints: await readEditHints(store.caches, { own, changes, limits, now: context.now }),
    state: await readDataState(store.caches),
  });
};
