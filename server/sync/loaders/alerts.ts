import { asc } from 'drizzle-orm';
import { alerts } from '../../database/schema';
import type { Loader } from './loader';

export const alertsLoader: Loader = {
  id: alerts.id,
  read: (read, where, limit) => read.select().from(alerts).where(where).orderBy(asc(alerts.id)).limit(limit),
};
