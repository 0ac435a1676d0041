import { asc } from 'drizzle-orm';
import { recommendationDecisions } from '../../database/schema';
import type { Loader } from './loader';

export const decisionsLoader: Loader = {
  id: recommendationDecisions.id,
  read: (read, where, limit) =>
    read
      .select()
      .from(recommendationDecisions)
      .where(where)
      .orderBy(asc(recommendationDecisions.id))
      .limit(limit),
};
