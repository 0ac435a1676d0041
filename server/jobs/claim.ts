import { and, asc, count, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { jobs } from '../database/schema';
import type { Runtime } from '../runtime';
import { handlersOwn } from './libsql';
import type { JobHandler } from './port';

/** A job in the hands of one worker. `token` is its claim: when the row's token moves on, the claim is lost. */
export interface ClaimedJob {
  id: string;
  kind: string;
  payload: unknown;
  token: number;
  /** 1 is the first. */
  attempts: number;
  maxAttempts: number;
  correlationId: string;
  leaseMs: number;
}

/**
 * Takes the most urgent job that is due and that this worker knows how to do, under a lease. Null when there is none,
 * which a read finds out without taking the write lock.
 */
export async function claimJob(
  runtime: Runtime,
  handlers: ReadonlyMap<string, JobHandler>,
  workerId: string,
): Promise<ClaimedJob | null> {
  const now = runtime.now();
  const due = and(eq(jobs.state, 'waiting'), lte(jobs.runAt, now), inArray(jobs.kind, [...handlers.keys()]));
  const order = [desc(jobs.priority), asc(jobs.runAt), asc(jobs.id)];
  const anything = await runtime.database.read.select({ id: jobs.id }).from(jobs).where(due).limit(1).get();
  if (anything === undefined) return null;
  return runtime.database.write(async (tx) => {
    const next = await tx
      .select({ id: jobs.id, kind: jobs.kind, maxAttempts: jobs.maxAttempts })
      .from(jobs)
      .where(due)
      .orderBy(...order)
      .limit(1)
      .get();
    const handler = next === undefined ? undefined : handlers.get(next.kind);
    if (next === undefined || handler === undefined) return null;
    const claimed = await tx
      .update(jobs)
      .set({
        state: 'running',
        worker: workerId,
        token: sql`${jobs.token} + 1`,
        attempts: sql`${jobs.attempts} + 1`,
        maxAttempts: next.maxAttempts === handlersOwn ? handler.maxAttempts : next.maxAttempts,
        leaseUntil: now + handler.leaseMs,
        updatedAt: now,
      })
      .where(eq(jobs.id, next.id))
      .returning()
      .get();
    return { ...claimed, leaseMs: handler.leaseMs };
  });
}

/** Jobs that could run now and wait for a worker. */
export async function countDueJobs(runtime: Runtime): Promise<number> {
  const row = await runtime.database.read
    .select({ due: count() })
    .from(jobs)
    .where(and(eq(jobs.state, 'waiting'), lte(jobs.runAt, runtime.now())))
    .get();
  return row?.due ?? 0;
}
