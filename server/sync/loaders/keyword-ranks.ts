import { asc } from 'drizzle-orm';
import { keywordRanks } from '../../database/schema';
import type { Loader } from './loader';

export const keywordRanksLoader: Loader = {
  id: keywordRanks.id,
  read: (read, where, limit) =>
    read.select().from(keywordRanks).where(where).orderBy(asc(keywordRanks.id)).limit(limit),
};
