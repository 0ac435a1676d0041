import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { pino } from 'pino';
import { openDatabase } from '../database/client';
import { readKeys } from '../database/key-file';
import { settings } from '../database/schema';

/** A thread that keeps the write lock of a database for some time, and says when it has it. */
const { home, ms } = z.object({ home: z.string(), ms: z.number() }).parse(workerData);
const { database: key } = readKeys({ home, masterKey: null });
const database = await openDatabase({ home, url: null, key, log: pino({ level: 'silent' }) });
await database.write(async (tx) => {
  await tx.insert(settings).values({ key: 'held', value: 1, updatedAt: 1 });
  parentPort?.postMessage('held');
  await new Promise((resolve) => setTimeout(resolve, ms));
});
await database.close();
