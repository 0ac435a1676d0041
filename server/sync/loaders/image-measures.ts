import { asc } from 'drizzle-orm';
import { imageMeasures } from '../../database/schema';
import type { Loader } from './loader';

export const imageMeasuresLoader: Loader = {
  id: imageMeasures.id,
  read: (read, where, limit) =>
    read.select().from(imageMeasures).where(where).orderBy(asc(imageMeasures.id)).limit(limit),
};
