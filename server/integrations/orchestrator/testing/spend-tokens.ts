import { pino } from 'pino';
import { openDatabase } from '../../../database/client';
import { readKeys } from '../../../database/key-file';
import { createLibsqlBuckets } from '../libsql-buckets';

/** A process of its own that takes every token it can get for some milliseconds, and prints when it got each. */
const [home = '', forMs = '1000'] = process.argv.slice(2);
const { database: key } = readKeys({ home, masterKey: null });
const database = await openDatabase({ home, url: null, key, log: pino({ level: 'silent' }) });
const times: number[] = [];
const buckets = createLibsqlBuckets(database, () => Date.now());
const end = Date.now() + Number(forMs);
while (Date.now() < end) {
  const before = Date.now();
  const taken = await buckets.take('shared', { rate: 20, burst: 5 }, 0);
  if (taken.granted) times.push(before);
  else await new Promise((resolve) => setTimeout(resolve, Math.min(taken.waitMs, 20)));
}
await database.close();
process.stdout.write(JSON.stringify(times));
