import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { Logger } from 'pino';
import { metrics } from '../observability/metrics';
import type { Database } from '../runtime';
import { startRefusal } from '../start-refusal';
import { databaseFile } from './database-file';
import { migrate } from './migrate';
import * as schema from './schema';
import { isBusy, sqliteErrorCode } from './sqlite-error';
import { newWriteChain } from './transaction';

export interface DatabaseOptions {
  /** Folder of the embedded file; ignored when `url` is given. */
  home: string;
  /** `libsql://…`; the embedded file when null. */
  url: string | null;
  /** 64 hex digits (`readKeys`). */
  key: string;
  log: Logger;
}

/** How long SQLite itself waits, in C and blocking the thread, for another thread or process to end its transaction. */
const busyTimeoutMs = 5000;

/**
 * Opens the database of this thread and brings it up to date. Two connections: a writer behind one chain of
 * transactions, and a reader that refuses to write. Local calls are synchronous, so more connections would gain
 * nothing in one thread. Throws a start refusal when the key is wrong or the file cannot be written.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const writer = await open(options, [
    'journal_mode = WAL',
    'synchronous = NORMAL',
    'recursive_triggers = ON',
  ]);
  let reader: Client | null = null;
  try {
    await migrate(writer);
    reader = await open(options, ['query_only = ON']);
  } catch (error) {
    writer.close();
    throw error;
  }
  const opened = reader;
  const listeners = new Set<() => void>();
  const chain = newWriteChain(drizzle(writer, { schema }), {
    log: options.log,
    committed: (ms) => {
      metrics.transactionSeconds.observe(ms / 1000);
      for (const listener of listeners) listener();
    },
  });
  return {
    read: drizzle(opened, { schema }),
    write: (work) => chain.write(work),
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await chain.end();
      listeners.clear();
      opened.close();
      writer.close();
    },
  };
}

async function open(options: DatabaseOptions, pragmas: string[]): Promise<Client> {
  if (options.url !== null) return createClient({ url: options.url, concurrency: 1 });
  const file = databaseFile(options.home);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const client = createClient({
      url: pathToFileURL(file).href,
      encryptionKey: options.key,
      timeout: busyTimeoutMs,
      concurrency: 1,
    });
    await setPragmas(client, pragmas);
    return client;
  } catch (error) {
    throw explain(error, file);
  }
}

/** The change to WAL may be refused while another process makes it at the same moment, whatever the timeout. */
async function setPragmas(client: Client, pragmas: string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
      // The first read of a page: a wrong key shows here.
      await client.execute('SELECT count(*) FROM sqlite_schema');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt > 100) {
        client.close();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function explain(error: unknown, file: string): unknown {
  const code = sqliteErrorCode(error);
  if (code === 'SQLITE_NOTADB') {
    return startRefusal(
      `The database ${file} cannot be opened with this master key: it was made with another one, or it is damaged.`,
      error,
    );
  }
  const system = error instanceof Error && 'code' in error ? error.code : undefined;
  if (
    code === 'SQLITE_CANTOPEN' ||
    code?.startsWith('SQLITE_READONLY') ||
    system === 'EACCES' ||
    system === 'EROFS' ||
    system === 'ENOTDIR'
  ) {
    return startRefusal(
      `The database ${file} cannot be opened for writing: check the folder and its permissions.`,
      error,
    );
  }
  return error;
}
