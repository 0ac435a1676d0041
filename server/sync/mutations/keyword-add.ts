import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { listings } from '../../database/schema';
import { recordEvent } from '../../events/outbox';
import { addToKeywordSet } from '../../services/keyword/keyword-sets';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Adds keywords that the seller typed or took from a file; one that he had taken off comes back. */
export const keywordAdd: MutationHandler<'keyword.add'> = {
  kind: 'keyword.add',
  async apply(tx, mutation, runtime) {
    const { listingId, keywords } = mutation.changes;
    const [listing] = await tx.select({ id: listings.id }).from(listings).where(eq(listings.id, listingId));
    if (!listing) {
      return refused(
        apiError('not-found', 'This listing is not known here.', { field: 'changes.listingId' }),
      );
    }
    const at = runtime.now();
    const candidates = keywords.map(({ phrase, ...evidence }) => ({ phrase, evidence: { ...evidence, at } }));
    const { kept, leftOut } = await addToKeywordSet(tx, { listingId, candidates, restores: true, at });
    await recordEvent(tx, 'keywords.given', { listingId }, { at, correlationId: mutation.correlationId });
    await auditMutation(tx, mutation, {
      entity: 'listing',
      entityId: listingId,
      before: null,
      after: { given: keywords.length, kept, leftOut },
      why: 'keywords given by the seller',
      at,
    });
    return applied;
  },
};
