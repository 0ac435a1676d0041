import { asc } from 'drizzle-orm';
import { listingVersions } from '../../database/schema';
import type { Loader } from './loader';

export const versionsLoader: Loader = {
  id: listingVersions.id,
  read: (read, where, limit) =>
    read.select().from(listingVersions).where(where).orderBy(asc(listingVersions.id)).limit(limit),
};
