import { asc } from 'drizzle-orm';
import { competitors } from '../../database/schema';
import type { Loader } from './loader';

export const competitorsLoader: Loader = {
  id: competitors.id,
  read: (read, where, limit) =>
    read.select().from(competitors).where(where).orderBy(asc(competitors.id)).limit(limit),
};
