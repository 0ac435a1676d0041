import { asc } from 'drizzle-orm';
import { changeBatches } from '../../database/schema';
import type { Loader } from './loader';

export const batchesLoader: Loader = {
  id: changeBatches.id,
  read: (read, where, limit) =>
    read.select().from(changeBatches).where(where).orderBy(asc(changeBatches.id)).limit(limit),
};
