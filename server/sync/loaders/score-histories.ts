import { asc } from 'drizzle-orm';
import { scoreHistories } from '../../database/schema';
import type { Loader } from './loader';

/** One a listing: its id is the listing's. */
export const scoreHistoriesLoader: Loader = {
  id: scoreHistories.id,
  read: async (read, where, limit) => {
    const rows = await read
      .select()
      .from(scoreHistories)
      .where(where)
      .orderBy(asc(scoreHistories.id))
      .limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
