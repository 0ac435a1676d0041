import { eq } from 'drizzle-orm';
import { changeBatches } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Names a batch of changes; opened twice it stays as it was. */
export const batchOpen: MutationHandler<'batch.open'> = {
  kind: 'batch.open',
  async apply(tx, mutation, runtime) {
    const { batchId: id, name, kind, undoes } = mutation.changes;
    const [known] = await tx.select().from(changeBatches).where(eq(changeBatches.id, id));
    if (known) return applied;
    const at = runtime.now();
    const row = { id, name, kind, undoes, by: `device:${mutation.device}`, at };
    await tx.insert(changeBatches).values(row);
    await auditMutation(tx, mutation, {
      entity: 'batch',
      entityId: id,
      before: null,
      after: row,
      why: name,
      at,
    });
    return applied;
  },
};
