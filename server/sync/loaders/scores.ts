import { asc } from 'drizzle-orm';
import { scores } from '../../database/schema';
import type { Loader } from './loader';

export const scoresLoader: Loader = {
  id: scores.id,
  read: async (read, where, limit) => {
    const rows = await read.select().from(scores).where(where).orderBy(asc(scores.id)).limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
