import { eq } from 'drizzle-orm';
import { savedViews } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Saves a view of a table under its id, whole. */
export const viewSave: MutationHandler<'view.save'> = {
  kind: 'view.save',
  async apply(tx, mutation, runtime) {
    const { viewId: id, ...said } = mutation.changes;
    const [before] = await tx.select().from(savedViews).where(eq(savedViews.id, id));
    const at = runtime.now();
    const row = { ...said, updatedAt: at };
    await tx
      .insert(savedViews)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: savedViews.id, set: row });
    await auditMutation(tx, mutation, {
      entity: 'view',
      entityId: id,
      before: before ?? null,
      after: row,
      why: 'saved by the seller',
      at,
    });
    return applied;
  },
};
