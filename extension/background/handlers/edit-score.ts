import { ok } from '@shared/result';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { scoreSubject } from '@shared/scoring/score';
import { subjectOfDraft } from '@shared/scoring/subject-of-listing';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing } from '../../store/own-listing';
import type { Handler } from '../handler';

/** The score as Seller Central's fields stand now, beside the score of what is live. */
export const editScore: Handler<'edit.score'> = async ({ sku, asin, changes }, { store, network }) => {
  const listing = await findListing(store.caches, { sku, asin });
  if (listing === null) return ok(null);
  const context = { now: network.now() };
  const { subject } = await completeListing(store.caches, listing);
  return ok({
    listingId: listing.id,
    sku: listing.sku,
    before: scoreSubject(subject, context),
    after: scoreSubject(subjectOfDraft(subject, changes), context),
    limits: limitsOfSubject(subject, context),
    state: await readDataState(store.caches),
  });
};
