import { asc } from 'drizzle-orm';
import { savedViews } from '../../database/schema';
import type { Loader } from './loader';

export const viewsLoader: Loader = {
  id: savedViews.id,
  read: (read, where, limit) =>
    read.select().from(savedViews).where(where).orderBy(asc(savedViews.id)).limit(limit),
};
