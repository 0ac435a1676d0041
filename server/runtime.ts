import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type { Logger } from 'pino';
import type { Config } from './config';
import type { Transaction } from './database/transaction';
import type * as schema from './database/schema';
import type { MarketplaceAdapter } from './integrations/marketplace';
import type { JobQueue } from './jobs/port';

/** The database of one thread: a reader, and one chain of write transactions. */
export interface Database {
  /** Single-statement reads; refuses to write. Inside a `write` it does not see what that one has not committed yet. */
  read: LibSQLDatabase<typeof schema>;
  /** Runs `work` alone in this thread, in one write transaction; the rest waits its turn. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Called after each commit of this process, of whichever thread, outside the transaction; answers with the way to stop. */
  onCommit(listener: () => void): () => void;
  /** Waits for the transactions asked for, then closes. */
  close(): Promise<void>;
}

/** What services and job handlers are given: every effect comes from here, so that a test can hand in its own. */
export interface Runtime {
  database: Database;
  jobs: JobQueue;
  /** The adapter of the connected account, or of the sandbox; null while nothing is connected. */
  marketplace(): Promise<MarketplaceAdapter | null>;
  config: Config;
  log: Logger;
  /** Epoch ms. */
  now(): number;
  /** UUIDv7. */
  newId(): string;
}
