import { and, eq, gt, lt, or } from 'drizzle-orm';
import { jobs } from '../database/schema';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';
import type { ClaimedJob } from './claim';
import { endJob, giveBack } from './settle';

/** Thrown into a job whose claim has passed to somebody else: nothing that it does may be committed any more. */
export function leaseLost(job: { id: string; kind: string }): Error {
  const error = new Error(`The lease of job ${job.kind} ${job.id} was lost`);
  error.name = 'LeaseLost';
  return error;
}

/** Throws when the claim is no longer the current one. Inside a write transaction the answer holds until the commit. */
export async function requireLease(tx: Transaction, job: ClaimedJob): Promise<void> {
  const held = await tx.select({ id: jobs.id }).from(jobs).where(claimOf(job)).get();
  if (held === undefined) throw leaseLost(job);
}

export function claimOf(job: Pick<ClaimedJob, 'id' | 'token'>) {
  return and(eq(jobs.id, job.id), eq(jobs.token, job.token), eq(jobs.state, 'running'));
}

/** Extends the lease by its length; false when it was lost. */
export function renewLease(runtime: Runtime, job: ClaimedJob): Promise<boolean> {
  return runtime.database.write(async (tx) => {
    const held = await tx
      .update(jobs)
      .set({ leaseUntil: runtime.now() + job.leaseMs })
      .where(claimOf(job))
      .returning({ id: jobs.id })
      .get();
    return held !== undefined;
  });
}

/** No lease is this long, and no write lies this far ahead: the clock was set back meanwhile. */
const clockBackMs = 60 * 60_000;

/** Brings jobs forward that would wait for a clock that was set back to catch up; looking early harms none of them. */
export async function followClockBack(runtime: Runtime): Promise<void> {
  const now = runtime.now();
  const stranded = and(eq(jobs.state, 'waiting'), gt(jobs.updatedAt, now + clockBackMs));
  const any = await runtime.database.read.select({ id: jobs.id }).from(jobs).where(stranded).limit(1).get();
  if (any === undefined) return;
  await runtime.database.write((tx) => tx.update(jobs).set({ runAt: now, updatedAt: now }).where(stranded));
}

/**
 * Puts jobs back whose worker died or slept past the lease. Such an end counts as an attempt, so that a job that kills
 * its worker does not do so for ever. Answers with how many there were.
 */
export async function sweepLeases(runtime: Runtime): Promise<number> {
  const now = runtime.now();
  const isOver = or(lt(jobs.leaseUntil, now), gt(jobs.leaseUntil, now + clockBackMs));
  const expired = and(eq(jobs.state, 'running'), isOver);
  const any = await runtime.database.read.select({ id: jobs.id }).from(jobs).where(expired).limit(1).get();
  if (any === undefined) return 0;
  return runtime.database.write(async (tx) => {
    const lost = await tx.select().from(jobs).where(expired).limit(100);
    for (const job of lost) {
      const at = runtime.now();
      const error = 'The worker stopped answering in the middle of the job';
      if (job.cancelRequested) await endJob(tx, { ...job, outcome: 'cancelled', error: null }, at);
      else if (job.attempts >= job.maxAttempts) await endJob(tx, { ...job, outcome: 'dead', error }, at);
      else await giveBack(tx, job.id, { at, runAt: at, error });
    }
    return lost.length;
  });
}
