import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { openDatabase } from './client';
import { databaseFile } from './database-file';
import { readKeys } from './key-file';
import { settings } from './schema';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const put = (key: string, value: unknown) =>
  runtime.database.write((tx) => tx.insert(settings).values({ key, value, updatedAt: 1 }));

test('the file is encrypted: neither its header nor a stored word can be read in it', async () => {
  await put('word', 'unmistakable-word');
  const bytes = [readFileSync(databaseFile(runtime.home)), readFileSync(`${databaseFile(runtime.home)}-wal`)];
  for (const part of bytes) {
    expect(part.includes('SQLite format 3')).toBe(false);
    expect(part.includes('unmistakable-word')).toBe(false);
  }
});

test('another key is refused with a sentence that says so', async () => {
  await put('a', 1);
  const wrong = openDatabase({
    home: runtime.home,
    url: null,
    key: 'f'.repeat(64),
    log: pino({ level: 'silent' }),
  });
  await expect(wrong).rejects.toThrow(/cannot be opened with this master key/);
});

test('writes of one thread take turns, and all are kept', async () => {
  await put('count', 0);
  const add = () =>
    runtime.database.write(async (tx) => {
      const row = await tx.select().from(settings).where(eq(settings.key, 'count')).get();
      await new Promise((resolve) => setTimeout(resolve, 1));
      await tx
        .update(settings)
        .set({ value: Number(row?.value) + 1 })
        .where(eq(settings.key, 'count'));
    });
  await Promise.all(Array.from({ length: 20 }, add));
  expect(await runtime.database.read.select().from(settings)).toMatchObject([{ value: 20 }]);
});

test('a failed write leaves nothing behind and does not hold up the next', async () => {
  const failing = runtime.database.write(async (tx) => {
    await tx.insert(settings).values({ key: 'half', value: 1, updatedAt: 1 });
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  await put('next', 1);
  expect(await runtime.database.read.select().from(settings)).toMatchObject([{ key: 'next' }]);
});

test('a write inside a write fails at once instead of waiting for ever', async () => {
  const nested = runtime.database.write(() => put('inner', 1));
  await expect(nested).rejects.toThrow(/inside another write/);
  await put('after', 1);
});

test('work that a write leaves running may write once that write has ended', async () => {
  let later: Promise<unknown> = Promise.resolve();
  await runtime.database.write(async (tx) => {
    await tx.insert(settings).values({ key: 'first', value: 1, updatedAt: 1 });
    later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => put('second', 2));
  });
  await later;
  expect(await runtime.database.read.select().from(settings)).toHaveLength(2);
});

test('the reader refuses to write', async () => {
  const writing = runtime.database.read.insert(settings).values({ key: 'x', value: 1, updatedAt: 1 });
  await expect(writing).rejects.toMatchObject({ cause: { code: 'SQLITE_READONLY' } });
});

test('foreign keys and the write-ahead log are on', async () => {
  const pragma = async (name: string) =>
    (await runtime.database.read.all(`PRAGMA ${name}`)) as Record<string, unknown>[];
  expect(await pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
  const orphan = runtime.database.write((tx) =>
    tx.run("insert into series_points (series_id, minute, value, source) values (99, 1, 1, 'x')"),
  );
  await expect(orphan).rejects.toMatchObject({ cause: { message: expect.stringContaining('FOREIGN KEY') } });
});

test('commits are announced after the transaction, so that a listener may write', async () => {
  const heard: string[] = [];
  const stop = runtime.database.onCommit(() => heard.push('commit'));
  await put('a', 1);
  stop();
  await put('b', 1);
  expect(heard).toEqual(['commit']);
});

test('commits of another thread of this process, which has its own client, are announced too', async () => {
  const { home, log } = runtime;
  const key = readKeys({ home, masterKey: null }).database;
  const other = await openDatabase({ home, url: null, key, log });
  const heard = new Promise<string>((resolve) => runtime.database.onCommit(() => resolve('commit')));
  await other.write((tx) => tx.insert(settings).values({ key: 'x', value: 1, updatedAt: 1 }));
  expect(await heard).toBe('commit');
  await other.close();
});

test('the key file of the first start is private and opens the database at the second', async () => {
  const again = await openDatabase({
    home: runtime.home,
    url: null,
    key: readKeys({ home: runtime.home, masterKey: null }).database,
    log: pino({ level: 'silent' }),
  });
  expect(await again.read.select().from(settings)).toEqual([]);
  await again.close();
});
