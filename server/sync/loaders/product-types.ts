import { asc } from 'drizzle-orm';
import { productTypes } from '../../database/schema';
import type { Loader } from './loader';

export const productTypesLoader: Loader = {
  id: productTypes.id,
  read: (read, where, limit) =>
    read.select().from(productTypes).where(where).orderBy(asc(productTypes.id)).limit(limit),
};
