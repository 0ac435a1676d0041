import { afterEach, beforeEach, expect, test } from 'vitest';
import { connections } from '../database/schema';
import { beat } from '../jobs/worker-register';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { checkHealth } from './health';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

test('all is well when the database is current and a worker was heard of', async () => {
  await beat(runtime, 'w1');
  expect(await checkHealth(runtime)).toEqual({
    status: 'ok',
    database: 'ok',
    migrations: 'current',
    workers: 1,
    connection: 'none',
  });
});

test('it says so when no worker answers or Amazon fails', async () => {
  await beat(runtime, 'w1');
  runtime.clock.advance(60_000);
  expect(await checkHealth(runtime)).toMatchObject({ status: 'degraded', workers: 0 });
  await beat(runtime, 'w2');
  await runtime.database.write((tx) =>
    tx.insert(connections).values({ id: 'amazon', state: 'failing', updatedAt: 1 }),
  );
  expect(await checkHealth(runtime)).toMatchObject({ status: 'degraded', connection: 'failing', workers: 1 });
});

test('it says down when the database cannot be read', async () => {
  const closed = await testRuntime();
  await closed.close();
  expect(await checkHealth(closed)).toMatchObject({ status: 'down', database: 'unreadable' });
});
