import { asc } from 'drizzle-orm';
import { drafts } from '../../database/schema';
import type { Loader } from './loader';

export const draftsLoader: Loader = {
  id: drafts.id,
  read: async (read, where, limit) => {
    const rows = await read.select().from(drafts).where(where).orderBy(asc(drafts.id)).limit(limit);
    return rows.map((row) => ({ ...row, listingId: row.id }));
  },
};
