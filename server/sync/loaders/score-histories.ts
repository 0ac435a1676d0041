import { asc } from 'drizzle-orm';
import { scoreHistories } from '../../database/schema';
import type { Loader } from './loader';

/** One a listing: its id is the listing's. Without the hashes, which only the next step needs. */
export const scoreHistoriesLoader: Loader = {
  id: scoreHistories.id,
  read: async (read, where, limit) => {
    const { id, steps, updatedAt } = scoreHistories;
    const rows = await read
      .select({ id, steps, updatedAt })
      .from(scoreHistories)
      .where(where)
      .orderBy(asc(id))
      .limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
