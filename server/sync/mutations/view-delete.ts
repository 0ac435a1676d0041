import { eq } from 'drizzle-orm';
import { savedViews } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Forgets a view; one that is gone already stays gone. */
export const viewDelete: MutationHandler<'view.delete'> = {
  kind: 'view.delete',
  async apply(tx, mutation, runtime) {
    const { viewId: id } = mutation.changes;
    const [before] = await tx.delete(savedViews).where(eq(savedViews.id, id)).returning();
    if (!before) return applied;
    await auditMutation(tx, mutation, {
      entity: 'view',
      entityId: id,
      before,
      after: null,
      why: 'taken away by the seller',
      at: runtime.now(),
    });
    return applied;
  },
};
