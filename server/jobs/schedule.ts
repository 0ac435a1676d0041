import { Cron } from 'croner';
import { eq } from 'drizzle-orm';
import type { Config } from '../config';
import { schedules } from '../database/schema';
import type { Runtime } from '../runtime';
import { priorities, type NewJob } from './port';

/** A job by the clock: a file in `schedules/`, listed in `schedules/index.ts`. */
export interface Schedule {
  /** Never renamed: the next run is remembered under this name. */
  name: string;
  /**
   * Cron pattern, in London time: a run in the hour that the spring skips comes late, one in the doubled hour once.
   * A function where the settings (the pace of the world behind the adapters) decide.
   */
  cron: string | ((config: Config) => string);
  /** What it enqueues; give it a `key`, so that a slow run is not queued twice. */
  job: NewJob;
  /** What a run means that was missed while the computer slept: made good once, or left out. */
  missed: 'run-once' | 'skip';
}

/** The pattern that holds under these settings. */
export function patternOf({ cron }: Schedule, config: Config): string {
  return typeof cron === 'function' ? cron(config) : cron;
}

/** A run this much late was missed: nothing was there to start it. */
const missedAfterMs = 5 * 60_000;

/** The next time after `after` (epoch ms) that a pattern matches in London. */
export function nextRun(cron: string, after: number): number {
  const next = new Cron(cron, { timezone: 'Europe/London', paused: true }).nextRun(new Date(after));
  if (next === null) throw new Error(`The schedule «${cron}» never comes`);
  return next.getTime();
}

/** Enqueues what is due, each once however many processes look; answers with the names. */
export async function runDueSchedules(runtime: Runtime, all: readonly Schedule[]): Promise<string[]> {
  const now = runtime.now();
  const known = new Map((await runtime.database.read.select().from(schedules)).map((row) => [row.name, row]));
  const ran: string[] = [];
  for (const schedule of all) {
    const row = known.get(schedule.name);
    // A pattern that was changed to an earlier time counts from now on.
    const upcoming = nextRun(patternOf(schedule, runtime.config), now);
    if (row !== undefined && row.nextRunAt > now && row.nextRunAt <= upcoming) continue;
    if (await runOne(runtime, schedule, upcoming)) ran.push(schedule.name);
  }
  return ran;
}

function runOne(runtime: Runtime, schedule: Schedule, upcoming: number): Promise<boolean> {
  return runtime.database.write(async (tx) => {
    const now = runtime.now();
    const row = await tx.select().from(schedules).where(eq(schedules.name, schedule.name)).get();
    const late = row === undefined ? -1 : now - row.nextRunAt;
    const runs = late >= 0 && (schedule.missed === 'run-once' || late < missedAfterMs);
    if (runs) await runtime.jobs.enqueue(tx, { priority: priorities.scheduled, ...schedule.job });
    const next = { nextRunAt: upcoming, ...(runs ? { lastRunAt: now } : {}) };
    await tx
      .insert(schedules)
      .values({ name: schedule.name, ...next })
      .onConflictDoUpdate({ target: schedules.name, set: next });
    return runs;
  });
}
