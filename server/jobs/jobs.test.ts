import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { alerts, events, jobs, settings } from '../database/schema';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { claimJob, type ClaimedJob } from './claim';
import { newJobContext } from './context';
import { followClockBack, sweepLeases } from './lease';
import type { JobHandler, JobOutcome, NewJob } from './port';
import { runDueJobs } from './run-due-jobs';
import { runJob } from './run-job';

const minute = 60_000;
type Run = JobHandler['run'];
let runtime: TestRuntime;
let ran: unknown[];
let run: Run;

const handler: JobHandler = {
  kind: 'test',
  payload: z.object({ n: z.int() }),
  leaseMs: 30_000,
  maxAttempts: 3,
  run: (payload, context, given) => {
    ran.push((payload as { n: number }).n);
    return run(payload, context, given);
  },
};
const byKind = new Map([[handler.kind, handler]]);
const done: JobOutcome = { kind: 'done' };

beforeEach(async () => {
  runtime = await testRuntime();
  ran = [];
  run = () => Promise.resolve(done);
});
afterEach(() => runtime.close());

const enqueue = (n: number, more: Partial<NewJob> = {}) =>
  runtime.jobs.enqueue(null, { kind: 'test', payload: { n }, ...more });
const runDue = () => runDueJobs(runtime, [handler]);
const job = async (id: string) => (await runtime.jobs.list({})).find((view) => view.id === id)!;
const outcomes = async () =>
  (await runtime.database.read.select().from(events).where(eq(events.name, 'job.completed'))).map((event) => [
    event.payload.jobId,
    event.payload.outcome,
  ]);
const claim = async () => (await claimJob(runtime, byKind, 'w1')) as ClaimedJob;
const write = (key: string) => (tx: Parameters<Parameters<TestRuntime['database']['write']>[0]>[0]) =>
  tx
    .insert(settings)
    .values({ key, value: 1, updatedAt: 1 })
    .then(() => key);
const stored = async () => (await runtime.database.read.select().from(settings)).map((row) => row.key);

describe('the queue', () => {
  test('runs the most urgent first, then the one that has waited longest', async () => {
    await enqueue(1, { priority: 0 });
    await enqueue(2, { priority: 300 });
    await enqueue(3, { priority: 300, runAt: runtime.now() - 5 });
    await enqueue(4, { priority: 100 });
    await runDue();
    expect(ran).toEqual([3, 2, 4, 1]);
  });

  test('leaves a job alone until its time, and a kind that it does not know for good', async () => {
    const id = await enqueue(1, { runAt: runtime.now() + minute });
    const strange = await runtime.jobs.enqueue(null, { kind: 'unknown', payload: {} });
    await runDue();
    expect([ran, (await job(id)).state]).toEqual([[], 'waiting']);
    runtime.clock.advance(minute);
    await runDue();
    expect([(await job(id)).state, (await job(strange)).state]).toEqual(['done', 'waiting']);
    expect(await outcomes()).toEqual([[id, 'done']]);
  });

  test('holds one job per kind and key, which an urgent second asker moves up', async () => {
    const first = await enqueue(1, { key: 'a', priority: 100, runAt: runtime.now() + minute });
    expect(await enqueue(2, { key: 'a', priority: 100 })).toBe(first);
    await runDue();
    expect(ran).toEqual([]);
    expect(await enqueue(3, { key: 'a', priority: 300 })).toBe(first);
    await runDue();
    expect(ran).toEqual([1]);
    expect(await enqueue(4, { key: 'a' })).not.toBe(first);
  });

  test('runs once more when asked for again in the middle of a run, with the newer payload', async () => {
    const id = await enqueue(1, { key: 'a' });
    const answers: string[] = [];
    run = async () => {
      if (ran.length === 1) answers.push(await enqueue(2, { key: 'a' }));
      if (ran.length === 1) answers.push(await enqueue(3, { key: 'a', whenRunning: 'again' }));
      return done;
    };
    await runDue();
    expect(answers).toEqual([id, id]);
    expect(ran).toEqual([1, 3]);
    expect((await job(id)).state).toBe('done');
  });

  test('writes a job with the state that needs it, or not at all', async () => {
    const failing = runtime.database.write(async (tx) => {
      await runtime.jobs.enqueue(tx, { kind: 'test', payload: { n: 1 } });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await runtime.jobs.list({})).toEqual([]);
  });

  test('comes back later without counting an attempt', async () => {
    const id = await enqueue(1);
    run = () =>
      Promise.resolve(
        ran.length < 6 ? { kind: 'later', runAt: runtime.now() + minute, reason: 'not yet' } : done,
      );
    for (let look = 0; look < 6; look += 1) {
      await runDue();
      runtime.clock.advance(minute);
    }
    expect(await job(id)).toMatchObject({ state: 'done', attempts: 1 });
    expect(ran).toHaveLength(6);
  });
});

describe('a job that fails', () => {
  beforeEach(() => {
    run = () => Promise.reject(new Error('the shop is shut'));
  });

  test('is tried again with growing pauses, then given up where it can be seen', async () => {
    const id = await enqueue(1);
    await runDue();
    expect(await job(id)).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'the shop is shut' });
    expect((await job(id)).runAt).toBeGreaterThan(runtime.now());
    for (let i = 0; i < 5; i += 1) {
      runtime.clock.advance(15 * minute);
      await runDue();
    }
    expect(ran).toHaveLength(3);
    expect(await job(id)).toMatchObject({ state: 'dead', attempts: 3 });
    expect(await outcomes()).toEqual([[id, 'dead']]);
    const told = await runtime.database.read.select().from(alerts);
    expect(told).toMatchObject([{ kind: 'job-dead', dismissedAt: null }]);
    expect(told[0]!.message).toContain('the shop is shut');
  });

  test('makes one alert however many of its kind die, and takes it back when the last is retried', async () => {
    const ids = [await enqueue(1, { maxAttempts: 1 }), await enqueue(2, { maxAttempts: 1 })];
    await runDue();
    const open = async () =>
      (await runtime.database.read.select().from(alerts)).filter((one) => one.dismissedAt === null);
    expect(await open()).toHaveLength(1);
    run = () => Promise.resolve(done);
    expect(await runtime.jobs.retry(ids[0]!)).toBe(true);
    expect(await open()).toHaveLength(1);
    expect(await runtime.jobs.retry(ids[1]!)).toBe(true);
    expect(await open()).toHaveLength(0);
    await runDue();
    expect((await runtime.jobs.list({ state: 'done' })).map((view) => view.id).sort()).toEqual(ids.sort());
  });

  test('is told no longer once a later run of its key came through', async () => {
    const open = async () =>
      (await runtime.database.read.select().from(alerts)).filter((one) => one.dismissedAt === null);
    await enqueue(1, { key: 'a', maxAttempts: 1 });
    await enqueue(2, { key: 'b', maxAttempts: 1 });
    await runDue();
    run = () => Promise.resolve(done);
    await enqueue(3, { key: 'a' });
    await runDue();
    expect(await open()).toHaveLength(1);
    const [other] = (await runtime.jobs.list({ state: 'dead' })).filter((view) => view.key === 'b');
    await runtime.jobs.retry(other!.id);
    await runDue();
    expect(await open()).toHaveLength(0);
  });

  test('is not retried beside another with its key, nor when it is not dead', async () => {
    const dead = await enqueue(1, { key: 'a', maxAttempts: 1 });
    await runDue();
    const second = await enqueue(2, { key: 'a' });
    expect(await runtime.jobs.retry(dead)).toBe(false);
    expect(await runtime.jobs.retry(second)).toBe(false);
    expect(await runtime.jobs.retry('no-such-job')).toBe(false);
  });

  test('with a payload that cannot be read is given up at once', async () => {
    const id = await runtime.jobs.enqueue(null, { kind: 'test', payload: { n: 'one' } });
    await runDue();
    expect([ran, (await job(id)).state]).toEqual([[], 'dead']);
  });
});

describe('a lease', () => {
  test('comes back at once when the clock was set back by a day, whether it waited or its worker died', async () => {
    const start = runtime.now();
    runtime.clock.advance(1440 * minute);
    const held = await enqueue(1);
    await claim();
    const waiting = await enqueue(2, { runAt: runtime.now() + minute });
    runtime.clock.set(start);
    expect(await sweepLeases(runtime)).toBe(1);
    await followClockBack(runtime);
    await runDue();
    expect([(await job(held)).state, (await job(waiting)).state]).toEqual(['done', 'done']);
  });

  test('that runs out gives the job to another worker, and the first can commit nothing any more', async () => {
    const id = await enqueue(1);
    const first = await claim();
    const context = newJobContext(runtime, first, new AbortController().signal);
    await context.step('one', write('one'));
    runtime.clock.advance(handler.leaseMs + 1);
    expect(await sweepLeases(runtime)).toBe(1);
    const second = await claim();
    expect([second.id, second.token > first.token]).toEqual([id, true]);

    await expect(context.step('two', write('two'))).rejects.toThrow(/lease/);
    await expect(context.commit(write('three'))).rejects.toThrow(/lease/);
    await expect(context.progress(1, 1)).rejects.toThrow(/lease/);
    await runJob(runtime, handler, first, new AbortController().signal);
    expect((await job(id)).state).toBe('running');

    const again = newJobContext(runtime, second, new AbortController().signal);
    expect(await again.step('one', write('one again'))).toBe('one');
    expect(await stored()).toEqual(['one']);
    await runJob(runtime, handler, second, new AbortController().signal);
    expect((await job(id)).state).toBe('done');
  });

  test('that runs out again and again gives the job up instead of killing workers for ever', async () => {
    const id = await enqueue(1);
    for (let death = 0; death < 3; death += 1) {
      await claim();
      runtime.clock.advance(handler.leaseMs + 1);
      await sweepLeases(runtime);
    }
    expect(await job(id)).toMatchObject({ state: 'dead', attempts: 3 });
  });

  test('is renewed while the job runs, whatever the clock says', async () => {
    const id = await enqueue(1);
    run = async () => {
      runtime.clock.advance(handler.leaseMs * 2);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await sweepLeases(runtime)).toBe(0);
      return done;
    };
    await runDue();
    expect(await job(id)).toMatchObject({ state: 'done', attempts: 1 });
  });
});

describe('cancelling', () => {
  test('ends a waiting job at once', async () => {
    const id = await enqueue(1);
    expect(await runtime.jobs.cancel(id)).toBe(true);
    await runDue();
    expect([ran, (await job(id)).state, await outcomes()]).toEqual([[], 'cancelled', [[id, 'cancelled']]]);
    expect(await runtime.jobs.cancel(id)).toBe(false);
    expect(await runtime.jobs.retry(id)).toBe(true);
    await runDue();
    expect(ran).toEqual([1]);
  });

  test('asks a running job to stop', async () => {
    const id = await enqueue(1);
    run = async (_payload, context) => {
      await runtime.jobs.cancel(id);
      await new Promise((resolve) => context.signal.addEventListener('abort', resolve));
      throw new Error('stopped');
    };
    await runDue();
    expect(await job(id)).toMatchObject({ state: 'cancelled', lastError: null });
  });
});

test('progress can be seen while the job runs', async () => {
  const id = await enqueue(1);
  run = async (_payload, context) => {
    await context.progress(3, 12, 'reading');
    expect((await job(id)).progress).toEqual({ done: 3, total: 12, text: 'reading' });
    await context.progress(12, 12, 'read');
    return done;
  };
  await runDue();
  expect(await job(id)).toMatchObject({ state: 'done', progress: { done: 12, total: 12, text: 'read' } });
});

test('the finished jobs of a kind can be listed', async () => {
  await enqueue(1);
  await runDue();
  await enqueue(2);
  expect(await runtime.jobs.list({ state: 'done', kind: 'test' })).toHaveLength(1);
  expect(await runtime.jobs.list({ kind: 'other' })).toEqual([]);
  expect(await runtime.database.read.select().from(jobs)).toHaveLength(2);
});
