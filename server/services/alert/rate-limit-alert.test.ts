import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alerts } from '../../database/schema';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { raiseRateLimitAlert } from './rate-limit-alert';

const hour = 3_600_000;
const notice = { key: 'amazon:searchListingsItems:A1', ratePerSecond: 5, forMs: 60_200 };
let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
});
afterEach(() => runtime.close());

describe('the alert about a rate limit', () => {
  it('is given once a day for an operation, dismissed or not, and names no account', async () => {
    await raiseRateLimitAlert(runtime, notice);
    await runtime.database.write((tx) => tx.update(alerts).set({ dismissedAt: 1 }));
    runtime.clock.advance(23 * hour);
    await raiseRateLimitAlert(runtime, notice);
    const first = await runtime.database.read.select().from(alerts);
    expect(first).toMatchObject([
      {
        kind: 'rate-limit',
        severity: 'info',
        message: expect.stringContaining('searchListingsItems') as string,
      },
    ]);
    expect(JSON.stringify(first)).not.toContain('A1');
    runtime.clock.advance(2 * hour);
    await raiseRateLimitAlert(runtime, notice);
    expect(await runtime.database.read.select().from(alerts)).toHaveLength(2);
  });
});
