import type { DataState } from '../messages';
import type { Database } from './database';
import { readMeta } from './meta';

/** How fresh and how connected the answers of this moment are. */
export async function readDataState(database: Database): Promise<DataState> {
  const [device, health, amazon] = await Promise.all([
    readMeta(database, 'device'),
    readMeta(database, 'health'),
    database.connections.get('amazon'),
  ]);
  return {
    paired: device !== null,
    connection: amazon?.state ?? 'none',
    lastSyncAt: health?.lastSyncAt ?? null,
    offlineSince: device === null ? null : (health?.offlineSince ?? null),
  };
}
