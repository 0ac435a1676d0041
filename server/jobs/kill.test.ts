import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditLog, events } from '../database/schema';
import { countedLeaseMs, expectedEffects } from '../testing/counted-effects';
import { longRun } from '../testing/long-run';
import { randomOfSeed } from '../../shared/random-of-seed';
import { spawnModule, type SpawnedModule } from '../testing/spawn-module';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { until } from '../testing/until';
import { measured } from '../../scripts/testing/measured';

const blows = longRun ? 60 : 8;
const jobsPerBlow = 20;
const workers = 3;
const seed = Number(process.env.PLUMBLINE_SEED ?? Date.now() % 1_000_000);
const random = randomOfSeed(seed);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let runtime: TestRuntime;
let alive: SpawnedModule[] = [];
beforeEach(async () => {
  runtime = await testRuntime({ now: Date.now() });
});
afterEach(async () => {
  for (const one of alive) one.process.kill('SIGKILL');
  await Promise.all(alive.map((one) => one.ended));
  await runtime.close();
});

const startOne = async () => {
  const one = spawnModule(new URL('../testing/fragile-worker.ts', import.meta.url), {
    env: { PLUMBLINE_HOME: runtime.home, LOG_LEVEL: 'fatal' },
  });
  alive.push(one);
  await one.line('WORKER READY');
};

test(
  `${blows} times kill -9 or a stop past the lease, at random moments: nothing lost, nothing doubled (seed ${seed})`,
  async () => {
    await Promise.all(Array.from({ length: workers }, startOne));
    let jobs = 0;
    const tally = { killed: 0, stopped: 0 };
    for (let blow = 0; blow < blows; blow += 1) {
      await runtime.database.write(async (tx) => {
        for (let i = 0; i < jobsPerBlow; i += 1) {
          await runtime.jobs.enqueue(tx, { kind: 'counted', payload: { n: jobs } });
          jobs += 1;
        }
      });
      await wait(random() * 800);
      const victim = alive[Math.floor(random() * alive.length)]!;
      if (blow % 2 === 0) {
        victim.process.kill('SIGKILL');
        await victim.ended;
        alive = alive.filter((one) => one !== victim);
        await startOne();
        tally.killed += 1;
      } else {
        victim.process.kill('SIGSTOP');
        await wait(countedLeaseMs + 1200);
        victim.process.kill('SIGCONT');
        tally.stopped += 1;
      }
    }
    const views = () => runtime.jobs.list({ limit: jobs + 1 });
    const count = async (state: 'done' | 'dead') =>
      (await views()).filter((job) => job.state === state).length;
    await until(async () => (await count('done')) === jobs, 120);
    expect(await count('dead')).toBe(0);
    // The blows fell in the middle of jobs, or this would show nothing.
    expect((await views()).reduce((sum, job) => sum + job.attempts, 0)).toBeGreaterThan(jobs);

    const steps = await runtime.database.read.select().from(events).where(eq(events.name, 'inventory.low'));
    expect(steps.map((event) => String(event.payload.listingId)).toSorted()).toEqual(expectedEffects(jobs));
    const ends = await runtime.database.read.select().from(events).where(eq(events.name, 'job.completed'));
    expect(ends).toHaveLength(jobs);

    const effects = () => runtime.database.read.select().from(auditLog).where(eq(auditLog.who, 'counted'));
    await until(async () => (await effects()).length >= steps.length, 60);
    expect((await effects()).map((row) => row.entityId).toSorted()).toEqual(expectedEffects(jobs));
    expect(await runtime.database.read.get(sql`pragma integrity_check`)).toEqual({ integrity_check: 'ok' });
    expect(tally).toEqual({ killed: Math.ceil(blows / 2), stopped: Math.floor(blows / 2) });
    measured('workers killed, stopped past their lease', `${tally.killed}, ${tally.stopped}`);
    measured('jobs through it, lost, doubled', `${jobs}, 0, 0`);
  },
  (120 + blows * 12) * 1000,
);
