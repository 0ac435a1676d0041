import { parentPort, workerData } from 'node:worker_threads';
import { sql, eq } from 'drizzle-orm';
import { pino } from 'pino';
import { openDatabase } from '../database/client';
import { readKeys } from '../database/key-file';
import { settings } from '../database/schema';

/**
 * One of several writers on one database file, as a process (arguments: home, seconds, name) or as a thread. It adds to
 * a counter that all share and to its own, and says how often it did and what went wrong.
 */
const [home = '', seconds = '5', name = ''] =
  parentPort === null ? process.argv.slice(2) : (workerData as { arguments: string[] }).arguments;

const { database: key } = readKeys({ home, masterKey: null });
const database = await openDatabase({ home, url: null, key, log: pino({ level: 'silent' }) });
const errors: string[] = [];
let writes = 0;
let longestMs = 0;
const add = async (): Promise<void> => {
  const begun = performance.now();
  await database.write(async (tx) => {
    const shared = await tx.select().from(settings).where(eq(settings.key, 'shared')).get();
    await tx
      .update(settings)
      .set({ value: Number(shared?.value) + 1 })
      .where(eq(settings.key, 'shared'));
    await tx
      .insert(settings)
      .values({ key: name, value: 1, updatedAt: 1 })
      .onConflictDoUpdate({ target: settings.key, set: { value: sql`${settings.value} + 1` } });
  });
  writes += 1;
  longestMs = Math.max(longestMs, performance.now() - begun);
};

for (const end = performance.now() + Number(seconds) * 1000; performance.now() < end;) {
  try {
    // Two at once, so that the chain of this thread is at work as well as SQLite's lock.
    await Promise.all([add(), add(), database.read.select().from(settings).limit(1)]);
  } catch (error) {
    errors.push(String(error instanceof Error ? (error.cause ?? error) : error));
  }
}
await database.close();
const report = { name, writes, errors, longestMs: Math.round(longestMs) };
if (parentPort === null) process.stdout.write(`${JSON.stringify(report)}\n`);
else parentPort.postMessage(report);
