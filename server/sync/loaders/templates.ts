import { asc } from 'drizzle-orm';
import { listingTemplates } from '../../database/schema';
import type { Loader } from './loader';

export const templatesLoader: Loader = {
  id: listingTemplates.id,
  read: (read, where, limit) =>
    read.select().from(listingTemplates).where(where).orderBy(asc(listingTemplates.id)).limit(limit),
};
