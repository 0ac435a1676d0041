import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from 'prom-client';
import { pino } from 'pino';
import { buckets } from '../../database/schema';
import { ok } from '../../../shared/result';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { embeddedOrchestrator } from './embedded-orchestrator';
import type { NearLimit } from './near-limit';
import type { Orchestrator } from './orchestrator';
import type { Priority } from './priority';
import type { Provider, ProviderAnswer, ProviderCall } from './provider';
import { manualClock, type ManualClock } from './testing/manual-clock';

let runtime: TestRuntime;
let clock: ManualClock;
let orchestrator: Orchestrator;
let notices: NearLimit[];
let lines: string[];

beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
  clock = manualClock();
  notices = [];
  lines = [];
  orchestrator = withDatabase(runtime.database);
});
afterEach(() => runtime.close());

function withDatabase(database: TestRuntime['database']): Orchestrator {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return embeddedOrchestrator({ database, log, clock, onNearLimit: (notice) => void notices.push(notice) });
}

/** A provider with five a second and a burst of five, which answers 200 to everything. */
const provider: Provider = {
  id: 'test',
  name: 'Test',
  planOf: () => ({ rate: 5, burst: 5 }),
  rateOf: ({ headers }) => (headers.rate === undefined ? null : Number(headers.rate)),
  requestIdOf: () => 'request-1',
  judge: ({ status }) => (status === 429 ? { kind: 'throttled' } : { kind: 'answered' }),
};
const answer = (body: string, headers: Record<string, string> = {}): ProviderAnswer => ({
  status: 200,
  headers,
  body,
});

function call(name: string, sent: string[], rest: Partial<ProviderCall<string>> = {}): ProviderCall<string> {
  return {
    provider,
    operation: 'read',
    account: 'seller',
    effect: 'read',
    send: () => {
      sent.push(name);
      return Promise.resolve(answer(name));
    },
    read: ({ body }) => ok(body),
    ...rest,
  };
}

const many = (count: number, priority: Priority, sent: string[], from = orchestrator) =>
  Array.from({ length: count }, (_, n) => from.callProvider(call(`${priority}-${n}`, sent, { priority })));

describe('the orchestrator', () => {
  it('sends a burst and then no faster than the rate', async () => {
    const sent: string[] = [];
    const all = many(20, 'user-waiting', sent);
    await clock.run(0);
    expect(sent).toHaveLength(5);
    await clock.run(2000);
    expect(sent).toHaveLength(15);
    await clock.run(1000);
    expect(sent).toHaveLength(20);
    expect((await Promise.all(all)).every((result) => result.ok)).toBe(true);
  });

  it('lets what a user waits for go before a crawl that queued first, without waiting', async () => {
    const sent: string[] = [];
    const crawl = many(30, 'backfill', sent);
    await clock.run(0);
    const at = sent.length;
    const urgent = orchestrator.callProvider(call('urgent', sent, { priority: 'user-waiting' }));
    await clock.run(0);
    expect(sent.slice(at)).toEqual(['urgent']);
    await clock.run(10_000);
    await Promise.all([...crawl, urgent]);
    expect(sent).toHaveLength(31);
  });

  it('shares a bucket between processes: three of them get no more than one would', async () => {
    const forMs = 1500;
    const script = fileURLToPath(new URL('testing/spend-tokens.ts', import.meta.url));
    const run = promisify(execFile);
    const spent = await Promise.all(
      [1, 2, 3].map(() => run(process.execPath, ['--import', 'tsx', script, runtime.home, String(forMs)])),
    );
    const perProcess = spent.map(({ stdout }) => JSON.parse(stdout) as number[]);
    const times = perProcess.flat().sort((a, b) => a - b);
    const allowed = 5 + ((times.at(-1)! - times[0]!) / 1000) * 20;
    // A time is noted just before its take, which may wait for another process: up to one token more in the window.
    expect(times.length).toBeLessThanOrEqual(allowed + 1);
    expect(times.length).toBeGreaterThan(5);
  }, 60_000);

  it('gives a restart no second burst', async () => {
    const sent: string[] = [];
    const first = many(5, 'user-waiting', sent);
    await clock.run(0);
    const second = many(1, 'user-waiting', sent, withDatabase(runtime.database));
    await clock.run(0);
    expect(sent).toHaveLength(5);
    await clock.run(200);
    expect(sent).toHaveLength(6);
    await Promise.all([...first, ...second]);
  });

  it('follows the rate that the provider says it applies', async () => {
    const slower = call('slow', [], { send: () => Promise.resolve(answer('', { rate: '0.5' })) });
    const first = orchestrator.callProvider(slower);
    await clock.run(0);
    await first;
    const [row] = await runtime.database.read.select().from(buckets);
    expect(row).toMatchObject({ rate: 0.5, burst: 5 });
  });

  it('makes one request of equal reads, as urgent as the most urgent of them, and gives it up only for all', async () => {
    const sent: string[] = [];
    const blocked = many(4, 'backfill', sent);
    await clock.run(0);
    const leaver = new AbortController();
    const patient = orchestrator.callProvider(call('same', sent, { key: 'k', priority: 'backfill' }));
    const leaving = orchestrator.callProvider(
      call('same', sent, { key: 'k', priority: 'backfill', signal: leaver.signal }),
    );
    const left = leaving.catch((error: unknown) => error);
    leaver.abort(new Error('gone'));
    expect(await left).toEqual(new Error('gone'));
    const urgent = orchestrator.callProvider(call('same', sent, { key: 'k', priority: 'user-waiting' }));
    await clock.run(0);
    expect(sent.filter((name) => name === 'same')).toHaveLength(1);
    expect(await patient).toEqual(await urgent);
    await Promise.all(blocked);
  });

  it('answers from the cache with the age, while that is young enough', async () => {
    const sent: string[] = [];
    const cached = (maxAgeMs: number) => call('kept', sent, { key: 'k', keepMs: 100_000, maxAgeMs });
    const begun = clock.now();
    const first = orchestrator.callProvider(cached(0));
    await clock.run(0);
    await first;
    await clock.run(60_000);
    expect(await orchestrator.callProvider(cached(60_000))).toEqual({
      ok: true,
      value: { value: 'kept', fetchedAt: begun, isCached: true },
    });
    const fresh = orchestrator.callProvider(cached(59_999));
    await clock.run(0);
    await fresh;
    expect(sent).toHaveLength(2);
  });

  it('tells a waiting user how long instead of keeping him', async () => {
    const rare: Provider = { ...provider, id: 'rare', planOf: () => ({ rate: 0.01, burst: 1 }) };
    const sent: string[] = [];
    const asks = [1, 2].map(() =>
      orchestrator.callProvider(call('rare', sent, { provider: rare, priority: 'user-waiting' })),
    );
    await clock.run(0);
    const [, second] = await Promise.all(asks);
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'rate-limited', message: expect.stringContaining('100 seconds') as string },
    });
  });

  it('says once, in a long crawl, that calls are held back at 80 % of a limit', async () => {
    const sent: string[] = [];
    const crawl = many(700, 'backfill', sent);
    await clock.run(30_000);
    expect(notices).toEqual([]);
    await clock.run(120_000);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ key: 'test:read:seller', ratePerSecond: 5 });
    await Promise.all(crawl);
  }, 60_000);

  it('leaves one line and the metrics of each request, with no secret in either', async () => {
    const secret = call('x', [], {
      authorise: () => Promise.resolve(ok({ 'x-amz-access-token': 'Atza|secret' })),
    });
    const done = orchestrator.callProvider(secret);
    await clock.run(0);
    await done;
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      provider: 'test',
      operation: 'read',
      status: 200,
      bucket: 'test:read:seller',
      requestId: 'request-1',
      attempt: 1,
    });
    const metrics = await register.metrics();
    expect(metrics).toContain(
      'plumbline_provider_calls_total{provider="test",operation="read",status="200"}',
    );
    expect(lines.join('') + metrics).not.toContain('secret');
  });

  it('stops at once when the caller gives up, and sends nothing', async () => {
    const sent: string[] = [];
    const blocked = many(5, 'user-waiting', sent);
    const leaver = new AbortController();
    const leaving = orchestrator.callProvider(call('late', sent, { effect: 'write', signal: leaver.signal }));
    const left = leaving.catch((error: unknown) => error);
    await clock.run(0);
    leaver.abort(new Error('gone'));
    expect(await left).toEqual(new Error('gone'));
    await clock.run(10_000);
    expect(sent).not.toContain('late');
    await Promise.all(blocked);
  });
});
