import { eq } from 'drizzle-orm';
import { listingTemplates } from '../../database/schema';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Forgets a template; listings made from it stay as they are. */
export const templateDelete: MutationHandler<'template.delete'> = {
  kind: 'template.delete',
  async apply(tx, mutation, runtime) {
    const { templateId: id } = mutation.changes;
    const [before] = await tx.delete(listingTemplates).where(eq(listingTemplates.id, id)).returning();
    if (!before) return applied;
    await auditMutation(tx, mutation, {
      entity: 'template',
      entityId: id,
      before,
      after: null,
      why: 'taken away by the seller',
      at: runtime.now(),
    });
    return applied;
  },
};
