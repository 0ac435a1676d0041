import { eq } from 'drizzle-orm';
import { drafts } from '../../database/schema';
import { recordAudit } from '../../events/outbox';
import { draftConflicts } from './draft-conflicts';
import { applied, type MutationHandler } from './mutation';

/** Throws a draft away, unless another device went on with it meanwhile. No draft is as good as one thrown away. */
export const draftDiscard: MutationHandler<'draft.discard'> = {
  kind: 'draft.discard',
  async apply(tx, mutation, runtime) {
    const { listingId } = mutation.changes;
    const [draft] = await tx.select().from(drafts).where(eq(drafts.id, listingId));
    if (!draft) return applied;
    const { device, baseVersion } = mutation;
    const sent = Object.fromEntries(Object.keys(draft.changes).map((field) => [field, null]));
    const conflicts = draftConflicts(draft, { device, baseVersion, sent });
    if (conflicts.length > 0) return { outcome: 'conflict', conflicts };
    await tx.delete(drafts).where(eq(drafts.id, listingId));
    await recordAudit(
      tx,
      {
        who: `device:${device}`,
        what: 'draft.discard',
        entity: 'listing',
        entityId: listingId,
        before: draft.changes,
        after: null,
        why: 'discarded',
      },
      { at: runtime.now(), correlationId: mutation.correlationId },
    );
    return applied;
  },
};
