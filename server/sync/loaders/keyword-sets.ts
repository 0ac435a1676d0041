import { asc } from 'drizzle-orm';
import { keywordSets } from '../../database/schema';
import type { Loader } from './loader';

/** One a listing: its id is the listing's. */
export const keywordSetsLoader: Loader = {
  id: keywordSets.id,
  read: async (read, where, limit) => {
    const rows = await read.select().from(keywordSets).where(where).orderBy(asc(keywordSets.id)).limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
