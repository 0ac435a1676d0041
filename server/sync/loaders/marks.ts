import { asc } from 'drizzle-orm';
import { listingMarks } from '../../database/schema';
import type { Loader } from './loader';

/** One a listing: its id is the listing's. */
export const marksLoader: Loader = {
  id: listingMarks.id,
  read: async (read, where, limit) => {
    const rows = await read
      .select()
      .from(listingMarks)
      .where(where)
      .orderBy(asc(listingMarks.id))
      .limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
