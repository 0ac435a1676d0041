import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { listingMarks, listings } from '../../database/schema';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Tags come and go one by one, so that two devices both keep theirs; stage and group are set as the last one says. */
export const marksSet: MutationHandler<'marks.set'> = {
  kind: 'marks.set',
  async apply(tx, mutation, runtime) {
    const { listingId: id, addTags = [], removeTags = [], stage, group } = mutation.changes;
    const [listing] = await tx.select({ id: listings.id }).from(listings).where(eq(listings.id, id));
    if (!listing) {
      return refused(
        apiError('not-found', 'This listing is not known here.', { field: 'changes.listingId' }),
      );
    }
    const [before] = await tx.select().from(listingMarks).where(eq(listingMarks.id, id));
    const kept = (before?.tags ?? []).filter((tag) => !removeTags.includes(tag));
    const at = runtime.now();
    const row = {
      tags: [...new Set([...kept, ...addTags])].toSorted(),
      stage: stage === undefined ? (before?.stage ?? null) : stage,
      group: group === undefined ? (before?.group ?? null) : group,
      updatedAt: at,
    };
    await tx
      .insert(listingMarks)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: listingMarks.id, set: row });
    const why = 'marked by the seller';
    await auditMutation(tx, mutation, {
      entity: 'listing',
      entityId: id,
      before: before ?? null,
      after: row,
      why,
      at,
    });
    return applied;
  },
};
