import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { listings, recommendationDecisions } from '../../database/schema';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Keeps what the seller decided about a recommendation; the last word holds. */
export const recommendationDecide: MutationHandler<'recommendation.decide'> = {
  kind: 'recommendation.decide',
  async apply(tx, mutation, runtime) {
    const { listingId, key, decision, reason, until } = mutation.changes;
    const [listing] = await tx.select({ id: listings.id }).from(listings).where(eq(listings.id, listingId));
    if (!listing) {
      return refused(
        apiError('not-found', 'This listing is not known here.', { field: 'changes.listingId' }),
      );
    }
    if (decision === 'snoozed' && until === null) {
      return refused(apiError('bad-request', 'Say until when it shall rest.', { field: 'changes.until' }));
    }
    const id = `${listingId}:${key}`;
    const [before] = await tx
      .select()
      .from(recommendationDecisions)
      .where(eq(recommendationDecisions.id, id));
    const at = runtime.now();
    if (decision === 'clear') {
      await tx.delete(recommendationDecisions).where(eq(recommendationDecisions.id, id));
    } else {
      const row = { listingId, key, decision, reason, until, at };
      await tx
        .insert(recommendationDecisions)
        .values({ id, ...row })
        .onConflictDoUpdate({ target: recommendationDecisions.id, set: row });
    }
    await auditMutation(tx, mutation, {
      entity: 'recommendation',
      entityId: id,
      before: before ?? null,
      after: decision === 'clear' ? null : { decision, reason, until },
      why: reason ?? decision,
      at,
    });
    return applied;
  },
};
