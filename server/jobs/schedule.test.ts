import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { nextRun, runDueSchedules, type Schedule } from './schedule';

let runtime: TestRuntime;
const start = Date.UTC(2026, 10, 24, 9, 30);
const hour = 3_600_000;
beforeEach(async () => {
  runtime = await testRuntime({ now: start });
});
afterEach(() => runtime.close());

const hourly = (missed: Schedule['missed']): Schedule => ({
  name: 'hourly',
  cron: '0 * * * *',
  job: { kind: 'test', payload: null },
  missed,
});
const queued = async () => (await runtime.jobs.list({})).length;

describe('a schedule', () => {
  test('waits for its first time, then runs once at each', async () => {
    const all = [hourly('skip')];
    expect(await runDueSchedules(runtime, all)).toEqual([]);
    runtime.clock.advance(hour / 2);
    expect(await runDueSchedules(runtime, all)).toEqual(['hourly']);
    expect(await runDueSchedules(runtime, all)).toEqual([]);
    runtime.clock.advance(hour);
    expect(await runDueSchedules(runtime, all)).toEqual(['hourly']);
    expect(await queued()).toBe(2);
  });

  test('that was slept through is made good once, not once for each missed time', async () => {
    await runDueSchedules(runtime, [hourly('run-once')]);
    runtime.clock.advance(30.2 * hour);
    expect(await runDueSchedules(runtime, [hourly('run-once')])).toEqual(['hourly']);
    expect(await runDueSchedules(runtime, [hourly('run-once')])).toEqual([]);
    expect(await queued()).toBe(1);
  });

  test('whose missed runs are worth nothing goes on at its next time', async () => {
    await runDueSchedules(runtime, [hourly('skip')]);
    runtime.clock.advance(30.2 * hour);
    expect(await runDueSchedules(runtime, [hourly('skip')])).toEqual([]);
    runtime.clock.advance(0.3 * hour);
    expect(await runDueSchedules(runtime, [hourly('skip')])).toEqual(['hourly']);
  });

  test('is run by one of two processes that look at the same moment', async () => {
    await runDueSchedules(runtime, [hourly('skip')]);
    runtime.clock.advance(hour / 2);
    await Promise.all([
      runDueSchedules(runtime, [hourly('skip')]),
      runDueSchedules(runtime, [hourly('skip')]),
    ]);
    expect(await queued()).toBe(1);
  });

  test('whose pattern now comes sooner does not wait for the old time', async () => {
    await runDueSchedules(runtime, [{ ...hourly('skip'), cron: '0 0 1 1 *' }]);
    await runDueSchedules(runtime, [hourly('skip')]);
    runtime.clock.advance(hour / 2);
    expect(await runDueSchedules(runtime, [hourly('skip')])).toEqual(['hourly']);
  });
});

describe('London time', () => {
  const runs = (cron: string, from: number, count: number): string[] => {
    const times: string[] = [];
    for (let at = from; times.length < count;) {
      at = nextRun(cron, at);
      times.push(new Date(at).toISOString());
    }
    return times;
  };

  test('a run at half past one comes once on the day whose hour is doubled', () => {
    expect(runs('30 1 * * *', Date.UTC(2026, 9, 24, 12), 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  test('a run in the hour that spring skips comes right after it', () => {
    expect(runs('30 1 * * *', Date.UTC(2026, 2, 28, 12), 2)).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });
});
