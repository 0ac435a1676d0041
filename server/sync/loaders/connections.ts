import { asc } from 'drizzle-orm';
import { connections } from '../../database/schema';
import type { Loader } from './loader';

export const connectionsLoader: Loader = {
  id: connections.id,
  read: (read, where, limit) =>
    read.select().from(connections).where(where).orderBy(asc(connections.id)).limit(limit),
};
