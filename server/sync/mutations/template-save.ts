import { eq } from 'drizzle-orm';
import { listingTemplates } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Saves a template under its id, whole. */
export const templateSave: MutationHandler<'template.save'> = {
  kind: 'template.save',
  async apply(tx, mutation, runtime) {
    const { templateId: id, ...said } = mutation.changes;
    const [before] = await tx.select().from(listingTemplates).where(eq(listingTemplates.id, id));
    const at = runtime.now();
    const row = { ...said, updatedAt: at };
    await tx
      .insert(listingTemplates)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: listingTemplates.id, set: row });
    await auditMutation(tx, mutation, {
      entity: 'template',
      entityId: id,
      before: before ?? null,
      after: row,
      why: 'saved by the seller',
      at,
    });
    return applied;
  },
};
