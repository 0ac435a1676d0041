import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append } from '../database/history';
import {
  eventDeliveries,
  events,
  jobs,
  seriesChunks,
  seriesPoints,
  subscriberCursors,
} from '../database/schema';
import { recordEvent } from '../events/outbox';
import type { Subscriber } from '../events/subscriber';
import { subscribers } from '../events/subscribers';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { handlers } from './handlers';
import { sealHistoryHandler } from './handlers/seal-history';
import { trimRecordsHandler } from './handlers/trim-records';
import { runDueJobs } from './run-due-jobs';
import { nextRun, patternOf } from './schedule';
import { schedules } from './schedules';
import { trimRecords } from './trim-records';

const dayMs = 86_400_000;
let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const event = () =>
  runtime.database.write((tx) =>
    recordEvent(
      tx,
      'inventory.low',
      { listingId: 'l', quantity: 1 },
      { at: runtime.now(), correlationId: 'c' },
    ),
  );
const trim = (all: readonly Subscriber[]) =>
  runtime.database.write((tx) => trimRecords(tx, runtime.now(), all));
const kept = async () => (await runtime.database.read.select().from(events)).map((row) => row.seq);
const listener: Subscriber = { name: 'one', events: ['inventory.low'], handle: () => Promise.resolve() };
const cursorAt = (seq: number) =>
  runtime.database.write((tx) => tx.insert(subscriberCursors).values({ subscriber: 'one', seq }));

describe('what is forgotten', () => {
  test('are old events that every listener has had, and whose deliveries all succeeded', async () => {
    for (let i = 0; i < 3; i += 1) await event();
    await cursorAt(2);
    await runtime.database.write((tx) =>
      tx.insert(eventDeliveries).values({ eventSeq: 1, subscriber: 'one', at: 1, attempts: 8, done: false }),
    );
    expect(await trim([listener])).toBe(0);
    runtime.clock.advance(91 * dayMs);
    await event();
    expect(await trim([listener])).toBe(1);
    expect(await kept()).toEqual([1, 3, 4]);
  });

  test('are old events that nobody listens to', async () => {
    await event();
    runtime.clock.advance(91 * dayMs);
    await trim([{ ...listener, events: ['competitor.detected'] }]);
    expect(await kept()).toEqual([]);
  });

  test('are jobs that ended well a fortnight ago, not those that were given up', async () => {
    const add = () => runtime.jobs.enqueue(null, { kind: 'test', payload: null });
    const [done, dead] = [await add(), await add()];
    await runtime.jobs.cancel(done);
    await runtime.database.write((tx) =>
      tx.update(jobs).set({ state: 'dead', updatedAt: 1 }).where(eq(jobs.id, dead)),
    );
    expect(await trim([])).toBe(0);
    runtime.clock.advance(15 * dayMs);
    await add();
    expect(await trim([])).toBe(1);
    expect(
      (await runtime.jobs.list({})).map((job) => job.state).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['dead', 'waiting']);
  });
});

test('the nightly jobs pack the months that are over, and trim', async () => {
  const point = { subject: 's', metric: 'price', value: 100, source: 'test' } as const;
  const minute = Math.floor(runtime.now() / 60_000);
  await runtime.database.write((tx) =>
    append(tx, [
      { ...point, minute: minute - 40 * 1440 },
      { ...point, minute, value: 101 },
    ]),
  );
  for (const kind of ['seal-history', 'trim-records'])
    await runtime.jobs.enqueue(null, { kind, payload: null });
  expect(await runDueJobs(runtime, [sealHistoryHandler, trimRecordsHandler])).toBe(2);
  expect((await runtime.jobs.list({})).map((job) => job.state)).toEqual(['done', 'done']);
  expect(await runtime.database.read.select().from(seriesChunks)).toMatchObject([{ count: 1, last: 100 }]);
  expect(await runtime.database.read.select().from(seriesPoints)).toMatchObject([{ value: 101 }]);
});

describe('the lists are whole', () => {
  const filesOf = (folder: string) =>
    readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
      .filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));

  test('each file in handlers/ is one kind of job, by its name', () => {
    expect(handlers.map((one) => one.kind).toSorted()).toEqual(filesOf('handlers').toSorted());
  });

  test('each schedule has its file, a pattern that comes, and a job that somebody can do', () => {
    const files = filesOf('schedules');
    for (const one of schedules) {
      expect(files.some((file) => one.name.startsWith(file))).toBe(true);
      expect(nextRun(patternOf(one, runtime.config), runtime.now())).toBeGreaterThan(runtime.now());
      const handler = handlers.find((candidate) => candidate.kind === one.job.kind);
      expect(handler?.payload.safeParse(one.job.payload).success).toBe(true);
    }
    expect(new Set(schedules.map((one) => one.name)).size).toBe(schedules.length);
  });

  test('each file in subscribers/ is one subscriber, by its name', () => {
    expect(subscribers.map((one) => one.name).toSorted()).toEqual(
      filesOf('../events/subscribers').toSorted(),
    );
  });
});
