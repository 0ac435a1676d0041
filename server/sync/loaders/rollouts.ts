import { asc } from 'drizzle-orm';
import { rollouts } from '../../database/schema';
import type { Loader } from './loader';

export const rolloutsLoader: Loader = {
  id: rollouts.id,
  read: (read, where, limit) =>
    read.select().from(rollouts).where(where).orderBy(asc(rollouts.id)).limit(limit),
};
