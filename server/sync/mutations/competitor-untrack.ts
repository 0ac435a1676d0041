import { eq } from 'drizzle-orm';
import { competitors } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Ends the tracking; what was observed stays in the history. */
export const competitorUntrack: MutationHandler<'competitor.untrack'> = {
  kind: 'competitor.untrack',
  async apply(tx, mutation, runtime) {
    const { competitorId: id } = mutation.changes;
    const [before] = await tx.delete(competitors).where(eq(competitors.id, id)).returning();
    if (!before) return applied;
    await auditMutation(tx, mutation, {
      entity: 'competitor',
      entityId: id,
      before,
      after: null,
      why: 'taken away by the seller',
      at: runtime.now(),
    });
    return applied;
  },
};
