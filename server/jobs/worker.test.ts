import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { until } from '../testing/until';
import type { JobHandler } from './port';
import { startWorker } from './worker';
import { countWorkers } from './worker-register';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const handlerOf = (run: JobHandler['run']): JobHandler => ({
  kind: 'test',
  payload: z.unknown(),
  leaseMs: 30_000,
  maxAttempts: 3,
  run,
});
const enqueue = () => runtime.jobs.enqueue(null, { kind: 'test', payload: null });
const states = async () => (await runtime.jobs.list({})).map((job) => [job.state, job.attempts]);

test('a worker runs as many jobs at once as it was told, and all of them', async () => {
  let now = 0;
  let most = 0;
  const handler = handlerOf(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 10));
    now -= 1;
    return { kind: 'done' };
  });
  for (let i = 0; i < 12; i += 1) await enqueue();
  const worker = startWorker(runtime, { handlers: [handler], concurrency: 3 });
  await until(async () => (await runtime.jobs.list({ state: 'done' })).length === 12);
  expect(await countWorkers(runtime)).toBe(1);
  await worker.stop();
  expect(most).toBe(3);
  expect(await countWorkers(runtime)).toBe(0);
});

test('a worker that stops lets a short job end, and takes nothing new', async () => {
  const worker = startWorker(runtime, {
    handlers: [
      handlerOf(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { kind: 'done' };
      }),
    ],
    concurrency: 1,
  });
  await enqueue();
  await enqueue();
  await until(() => worker.running() === 1);
  await worker.stop();
  expect(await states()).toEqual(
    expect.arrayContaining([
      ['done', 1],
      ['waiting', 0],
    ]),
  );
});

test('a job that heeds the signal is put back without an attempt counted', async () => {
  const worker = startWorker(runtime, {
    handlers: [
      handlerOf(
        (_payload, context) =>
          new Promise((_resolve, reject) => {
            context.signal.addEventListener('abort', () => reject(new Error('stopped')));
          }),
      ),
    ],
    concurrency: 1,
  });
  await enqueue();
  await until(() => worker.running() === 1);
  await worker.stop(200);
  expect(await states()).toEqual([['waiting', 0]]);
});

test('a job that heeds nothing is put back in time, and what it does afterwards is refused', async () => {
  let refused: unknown = null;
  let go: () => void = () => undefined;
  const worker = startWorker(runtime, {
    handlers: [
      handlerOf(async (_payload, context) => {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        await context
          .commit(() => Promise.resolve())
          .catch((error: unknown) => {
            refused = error;
          });
        return { kind: 'done' };
      }),
    ],
    concurrency: 1,
  });
  await enqueue();
  await until(() => worker.running() === 1);
  await worker.stop(100);
  expect(await states()).toEqual([['waiting', 0]]);
  go();
  await until(() => refused !== null);
  expect(refused).toMatchObject({ name: 'LeaseLost' });
  await until(() => worker.running() === 0);
  expect(await states()).toEqual([['waiting', 0]]);
});
