import { asc } from 'drizzle-orm';
import { benchmarks } from '../../database/schema';
import type { Loader } from './loader';

/** One a listing: its id is the listing's. */
export const benchmarksLoader: Loader = {
  id: benchmarks.id,
  read: async (read, where, limit) => {
    const rows = await read.select().from(benchmarks).where(where).orderBy(asc(benchmarks.id)).limit(limit);
    return rows.map(({ id, at, result }) => ({ id, listingId: id, at, ...result }));
  },
};
