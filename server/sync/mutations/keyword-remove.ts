import { eq } from 'drizzle-orm';
import { keywordSets } from '../../database/schema';
import { writeKeywordSet } from '../../services/keyword/keyword-sets';
import { applied, auditMutation, type MutationHandler } from './mutation';

/** Takes keywords off a listing: no source brings them back, only the seller. */
export const keywordRemove: MutationHandler<'keyword.remove'> = {
  kind: 'keyword.remove',
  async apply(tx, mutation, runtime) {
    const { listingId: id, keys } = mutation.changes;
    const [row] = await tx.select().from(keywordSets).where(eq(keywordSets.id, id));
    if (!row) return applied;
    const at = runtime.now();
    const keywords = row.keywords.filter(({ key }) => !keys.includes(key));
    const removed = [...new Set([...row.removed, ...keys])];
    const wasChanged = await writeKeywordSet(tx, { id, keywords, removed, at });
    if (!wasChanged) return applied;
    await auditMutation(tx, mutation, {
      entity: 'listing',
      entityId: id,
      before: null,
      after: { removed: keys },
      why: 'keywords taken off by the seller',
      at,
    });
    return applied;
  },
};
