import { BroadcastChannel } from 'node:worker_threads';
import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { Logger } from 'pino';
import { metrics } from '../observability/metrics';
import type { Database } from '../runtime';
import { databaseFile } from './database-file';
import { lockingClient } from './locking-client';
import { migrate } from './migrate';
import { openClient } from './open-client';
import * as schema from './schema';
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

/**
 * How long SQLite itself waits for other threads and processes. It does so in C and blocks this thread, so a writer
 * waits a little and then asks again (`transaction.ts`). Readers wait for nobody but in the moments of a recovery.
 */
const writerTimeoutMs = 250;
const readerTimeoutMs = 5000;

/**
 * Opens the database of this thread and brings it up to date. Two connections: a writer behind one chain of
 * transactions, and a reader that refuses to write. Local calls are synchronous, so more connections would gain
 * nothing in one thread. Throws a start refusal when the key is wrong or the file cannot be written.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const writer = await openWriter(options);
  let reader: Client | null = null;
  try {
    await migrate(writer);
    reader = await open(options, { timeoutMs: readerTimeoutMs, pragmas: ['query_only = ON'] });
  } catch (error) {
    writer.close();
    throw error;
  }
  const opened = reader;
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const threads = otherThreads(options, announce);
  const chain = newWriteChain(drizzle(writer, { schema }), {
    log: options.log,
    committed: (ms) => {
      metrics.transactionSeconds.observe(ms / 1000);
      announce();
      threads.tell();
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
      threads.close();
      opened.close();
      writer.close();
    },
  };
}

/** Threads of this process tell each other of their commits; another process's are found by looking. */
function otherThreads({ home, url }: DatabaseOptions, heard: () => void) {
  const channel = new BroadcastChannel(`plumbline commits: ${url ?? home}`);
  channel.onmessage = heard;
  channel.unref();
  return { tell: () => channel.postMessage(null), close: () => channel.close() };
}

function openWriter(options: DatabaseOptions): Promise<Client> {
  const pragmas = ['journal_mode = WAL', 'synchronous = NORMAL', 'recursive_triggers = ON'];
  return open(options, { timeoutMs: writerTimeoutMs, pragmas });
}

async function open(
  options: DatabaseOptions,
  connection: { timeoutMs: number; pragmas: string[] },
): Promise<Client> {
  if (options.url !== null) return createClient({ url: options.url, concurrency: 1 });
  return lockingClient(await openClient(databaseFile(options.home), { key: options.key, ...connection }));
}
