import type { Logger } from 'pino';
import type { Config } from './config';
import { openDatabase } from './database/client';
import { readKeys } from './database/key-file';
import { newLibsqlQueue } from './jobs/libsql';
import { newId } from './new-id';
import type { Runtime } from './runtime';
import { marketplaceOfConnection } from './services/connection/marketplace-of-connection';

/**
 * The runtime of one thread: opens the database, and brings it up to date, with the keys of the home folder. Throws a
 * start refusal when that cannot be.
 */
export async function newRuntime(config: Config, log: Logger): Promise<Runtime> {
  const keys = readKeys(config);
  const database = await openDatabase({
    home: config.home,
    url: config.databaseUrl,
    key: keys.database,
    log,
  });
  const now = (): number => Date.now();
  const base = { database, jobs: newLibsqlQueue(database, { now, newId }), config, log, now, newId };
  return { ...base, marketplace: marketplaceOfConnection(base) };
}
