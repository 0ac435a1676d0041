import { and, eq, gte, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { jobs } from '../database/schema';
import type { Transaction } from '../database/transaction';
import type { WriteContext } from '../events/outbox';
import { raiseAlert, settleAlert } from '../services/alert/raise-alert';

const keyOf = (kind: string): string => `job-dead:${kind}`;

/** Tells the seller that a job was given up: one alert per kind of job until it is dismissed or retried. */
export async function raiseDeadLetterAlert(
  tx: Transaction,
  job: { kind: string; attempts: number; error: string },
  context: WriteContext,
): Promise<void> {
  const tries = job.attempts === 1 ? 'one try' : `${job.attempts} tries`;
  const message = `The job «${job.kind}» was given up after ${tries}: ${job.error}`;
  const alert = {
    key: keyOf(job.kind),
    kind: 'job-dead',
    severity: 'warning',
    message,
    listingId: null,
  } as const;
  await raiseAlert(tx, alert, context);
}

/**
 * Takes the alert back once no dead job of the kind is left but those whose work a later run with their key has done.
 */
export async function clearDeadLetterAlert(tx: Transaction, kind: string, at: number): Promise<void> {
  const later = alias(jobs, 'later');
  const overtaken = tx
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.kind, jobs.kind),
        eq(later.key, jobs.key),
        eq(later.state, 'done'),
        gte(later.finishedAt, jobs.finishedAt),
      ),
    );
  const left = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.state, 'dead'), notExists(overtaken)))
    .limit(1)
    .get();
  if (left === undefined) await settleAlert(tx, keyOf(kind), at);
}
