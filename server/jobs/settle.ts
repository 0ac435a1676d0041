import { eq, sql } from 'drizzle-orm';
import { jobs, jobSteps } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { recordEvent } from '../events/outbox';
import { clearDeadLetterAlert, raiseDeadLetterAlert } from './dead-letter';

interface Ending {
  id: string;
  kind: string;
  attempts: number;
  correlationId: string;
  outcome: 'done' | 'dead' | 'cancelled';
  error: string | null;
}

/** Ends a job for good, or starts it once more when it was asked for again while it ran. The caller holds the claim. */
export async function endJob(tx: Transaction, job: Ending, at: number): Promise<void> {
  const context = { at, correlationId: job.correlationId };
  const ended = await tx
    .update(jobs)
    .set({
      state: job.outcome,
      lastError: job.error,
      leaseUntil: null,
      worker: null,
      finishedAt: at,
      updatedAt: at,
    })
    .where(eq(jobs.id, job.id))
    .returning({ again: jobs.again })
    .get();
  await recordEvent(tx, 'job.completed', { jobId: job.id, kind: job.kind, outcome: job.outcome }, context);
  if (job.outcome === 'dead') {
    await raiseDeadLetterAlert(tx, { ...job, error: job.error ?? 'no reason was given' }, context);
  }
  if (job.outcome === 'done') await clearDeadLetterAlert(tx, job.kind, at);
  if (ended?.again != null && job.outcome === 'done') {
    await tx.delete(jobSteps).where(eq(jobSteps.jobId, job.id));
    await tx
      .update(jobs)
      .set({ ...ended.again, state: 'waiting', again: null, attempts: 0, runAt: at, finishedAt: null })
      .where(eq(jobs.id, job.id));
  }
}

/** Puts a job back to wait. The next claim raises the token, so that whoever still works on it is refused. */
export async function giveBack(
  tx: Transaction,
  id: string,
  wait: { at: number; runAt: number; error?: string; reason?: string; uncounted?: boolean },
): Promise<void> {
  await tx
    .update(jobs)
    .set({
      state: 'waiting',
      runAt: wait.runAt,
      leaseUntil: null,
      worker: null,
      updatedAt: wait.at,
      ...(wait.error === undefined ? {} : { lastError: wait.error }),
      ...(wait.reason === undefined ? {} : { progressText: wait.reason }),
      ...(wait.uncounted === true ? { attempts: sql`${jobs.attempts} - 1` } : {}),
    })
    .where(eq(jobs.id, id));
}
