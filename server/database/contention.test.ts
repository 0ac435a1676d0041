import { once } from 'node:events';
import { inArray, like } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { startThread } from '../start-thread';
import { longRun } from '../testing/long-run';
import { spawnModule } from '../testing/spawn-module';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { settings } from './schema';
import { measured } from '../../scripts/testing/measured';

const seconds = longRun ? 60 : 5;
const contend = new URL('../testing/contend.ts', import.meta.url);
const reportSchema = z.object({ name: z.string(), writes: z.int(), errors: z.array(z.string()) });

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

test(
  `4 processes and 2 threads write for ${seconds} s: nobody is told «busy», and no update is lost`,
  async () => {
    await runtime.database.write((tx) =>
      tx.insert(settings).values({ key: 'shared', value: 0, updatedAt: 1 }),
    );
    const argumentsOf = (name: string) => [runtime.home, String(seconds), name];
    const processes = [1, 2, 3, 4].map(async (n) => {
      const child = spawnModule(contend, { arguments: argumentsOf(`process-${n}`) });
      return reportSchema.parse(JSON.parse(await child.line('{')));
    });
    const threads = [1, 2].map(
      (n) =>
        new Promise<z.infer<typeof reportSchema>>((resolve, reject) => {
          const thread = startThread(contend, { arguments: argumentsOf(`thread-${n}`) });
          thread.once('message', (report) => resolve(reportSchema.parse(report)));
          thread.once('error', reject);
        }),
    );
    const reports = await Promise.all([...processes, ...threads]);

    expect(reports.flatMap((report) => report.errors)).toEqual([]);
    const own = await runtime.database.read
      .select({ name: settings.key, writes: settings.value })
      .from(settings)
      .where(like(settings.key, '%-%'));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(own.toSorted(byName)).toEqual(
      reports.map(({ name, writes }) => ({ name, writes })).toSorted(byName),
    );
    const total = reports.reduce((sum, report) => sum + report.writes, 0);
    const [shared] = await runtime.database.read
      .select()
      .from(settings)
      .where(inArray(settings.key, ['shared']));
    expect(shared?.value).toBe(total);
    for (const report of reports) expect(report.writes).toBeGreaterThan(0);
    measured(`writes by 4 processes and 2 threads in ${seconds} s, none refused, none lost`, total);
  },
  (seconds + 90) * 1000,
);

test('a writer that was kept waiting for longer than SQLite waits goes on as if nothing had been', async () => {
  const thread = startThread(new URL('../testing/hold-lock.ts', import.meta.url), {
    home: runtime.home,
    ms: 7000,
  });
  await once(thread, 'message');
  const put = (key: string) =>
    runtime.database.write((tx) => tx.insert(settings).values({ key, value: 1, updatedAt: 1 }));
  for (const key of ['first', 'second', 'third']) await put(key);
  const rows = await runtime.database.read.select({ key: settings.key }).from(settings);
  expect(rows.map((row) => row.key).toSorted()).toEqual(['first', 'held', 'second', 'third']);
  await thread.terminate();
}, 60_000);
