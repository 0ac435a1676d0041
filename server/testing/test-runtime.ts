import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig, type Config } from '../config';
import { openDatabase } from '../database/client';
import { readKeys } from '../database/key-file';
import { deliverAll } from '../events/dispatcher';
import type { Subscriber } from '../events/subscriber';
import type { MarketplaceAdapter } from '../integrations/marketplace';
import { newLibsqlQueue } from '../jobs/libsql';
import type { JobHandler } from '../jobs/port';
import { runDueJobs } from '../jobs/run-due-jobs';
import { newId } from '../new-id';
import type { Runtime } from '../runtime';

export interface TestRuntimeOptions {
  marketplace?: MarketplaceAdapter | null;
  /** Epoch ms at the start; 24 November 2026, 09:00 UTC when left out. */
  now?: number;
  config?: Partial<Config>;
  /** Those of the product when left out. */
  handlers?: readonly JobHandler[];
  subscribers?: readonly Subscriber[];
}

export interface TestRuntime extends Runtime {
  /** Folder of this runtime's database and key. */
  home: string;
  clock: { set(to: number): void; advance(ms: number): void };
  /** Replaces what `marketplace()` answers. */
  connect(adapter: MarketplaceAdapter | null): void;
  /** Delivers events and runs due jobs in this thread until nothing is left to do at this time. */
  settle(): Promise<void>;
  /** Closes the database and removes its folder. */
  close(): Promise<void>;
}

/**
 * A runtime on a real encrypted database in a temporary folder, with all migrations, a clock that only the test moves
 * and a silent log. Call `close` at the end of the test.
 */
export async function testRuntime(options: TestRuntimeOptions = {}): Promise<TestRuntime> {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  const log = pino({ level: 'silent' });
  const config: Config = {
    ...readConfig({ PLUMBLINE_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }),
    ...options.config,
  };
  const { database: key } = readKeys({ home, masterKey: null });
  const database = await openDatabase({ home, url: null, key, log });
  let time = options.now ?? Date.UTC(2026, 10, 24, 9);
  let adapter = options.marketplace ?? null;
  const now = (): number => time;
  const runtime: Runtime = {
    database,
    jobs: newLibsqlQueue(database, { now, newId: () => newId(time) }),
    marketplace: () => Promise.resolve(adapter),
    config,
    log,
    now,
    newId: () => newId(time),
  };
  return Object.assign(runtime, {
    home,
    clock: {
      set: (to: number) => {
        time = to;
      },
      advance: (ms: number) => {
        time += ms;
      },
    },
    connect: (to: MarketplaceAdapter | null) => {
      adapter = to;
    },
    async settle() {
      // Loaded here only: most tests need neither.
      const handlers = options.handlers ?? (await import('../jobs/handlers')).handlers;
      const subscribers = options.subscribers ?? (await import('../events/subscribers')).subscribers;
      while ((await deliverAll(runtime, subscribers)) + (await runDueJobs(runtime, handlers)) > 0);
    },
    async close() {
      await database.close();
      rmSync(home, { recursive: true, force: true });
    },
  });
}
