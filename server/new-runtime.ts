import type { Logger } from 'pino';
import type { Config } from './config';
import { openDatabase } from './database/client';
import { readKeys } from './database/key-file';
import { newLibsqlQueue } from './jobs/libsql';
import { newId } from './new-id';
import type { Runtime } from './runtime';

/**
 * The runtime of one thread: opens the database (and brings it up to date) with the keys of the home folder.
 * `marketplace` is made from the runtime because adapters keep their rates and secrets in the database.
 */
export async function newRuntime(
  config: Config,
  parts: { log: Logger; marketplace: (runtime: Runtime) => Runtime['marketplace'] },
): Promise<Runtime> {
  const keys = readKeys(config);
  const database = await openDatabase({
    home: config.home,
    url: config.databaseUrl,
    key: keys.database,
    log: parts.log,
  });
  const now = (): number => Date.now();
  const runtime: Runtime = {
    database,
    jobs: newLibsqlQueue(database, { now, newId }),
    marketplace: () => Promise.resolve(null),
    config,
    log: parts.log,
    now,
    newId,
  };
  runtime.marketplace = parts.marketplace(runtime);
  return runtime;
}
