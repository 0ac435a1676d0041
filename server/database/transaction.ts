import { AsyncLocalStorage } from 'node:async_hooks';
import type { ResultSet } from '@libsql/client';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { SQLiteTransaction } from 'drizzle-orm/sqlite-core';
import type { Logger } from 'pino';
import type * as schema from './schema';
import { isBusy } from './sqlite-error';

/** A write transaction (BEGIN IMMEDIATE). Only database work inside, under 50 ms. */
export type Transaction = SQLiteTransaction<
  'async',
  ResultSet,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

/** A transaction longer than this holds up every other writer, and is named in the log. */
const slowTransactionMs = 50;
/** How long a writer waits for other threads and processes before it gives up. */
const patienceMs = 60_000;

export interface WriteChain {
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Refuses new work and resolves when the transactions already asked for have ended. */
  end(): Promise<void>;
}

/**
 * One write transaction after the other. libSQL's local calls are synchronous, so a second transaction of the same
 * thread would block the event loop for the whole busy timeout while the first could never go on. Against other
 * threads and processes SQLite waits a little, and then this asks again without blocking the thread.
 */
export function newWriteChain(
  database: LibSQLDatabase<typeof schema>,
  options: { log: Logger; committed: (ms: number) => void },
): WriteChain {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  let tail: Promise<unknown> = Promise.resolve();
  let ended = false;

  async function run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const giveUpAt = Date.now() + patienceMs;
    for (;;) {
      const scope = { open: true };
      let begunAt = 0;
      try {
        const result = await database.transaction((tx) => {
          begunAt = performance.now();
          return current.run(scope, () => work(tx));
        });
        const ms = performance.now() - begunAt;
        if (ms > slowTransactionMs)
          options.log.warn({ ms: Math.round(ms) }, 'a write transaction took over 50 ms');
        options.committed(ms);
        return result;
      } catch (error) {
        // Only a BEGIN that never got the lock may be tried again: the work has not run.
        if (begunAt !== 0 || !isBusy(error) || Date.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
      } finally {
        scope.open = false;
      }
    }
  }

  return {
    write(work) {
      if (current.getStore()?.open === true) {
        return Promise.reject(
          new Error(
            'database.write was called inside another write and would wait for ever: pass its tx on instead',
          ),
        );
      }
      if (ended) return Promise.reject(new Error('The database is closed'));
      const result = tail.then(() => current.exit(() => run(work)));
      tail = result.catch(() => undefined);
      return result;
    },
    async end() {
      ended = true;
      await tail;
    },
  };
}
