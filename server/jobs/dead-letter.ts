import { and, eq, isNull } from 'drizzle-orm';
import { alerts, jobs } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { recordEvent, type WriteContext } from '../events/outbox';
import { newId } from '../new-id';

const keyOf = (kind: string): string => `job-dead:${kind}`;

/** Tells the seller that a job was given up: one alert per kind of job until it is dismissed or retried. */
export async function raiseDeadLetterAlert(
  tx: Transaction,
  job: { kind: string; attempts: number; error: string },
  context: WriteContext,
): Promise<void> {
  const open = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.key, keyOf(job.kind)), isNull(alerts.dismissedAt)))
    .get();
  if (open !== undefined) return;
  const id = newId(context.at);
  const tries = job.attempts === 1 ? 'one try' : `${job.attempts} tries`;
  await tx.insert(alerts).values({
    id,
    key: keyOf(job.kind),
    kind: 'job-dead',
    severity: 'warning',
    message: `The job «${job.kind}» was given up after ${tries}: ${job.error}`,
    listingId: null,
    createdAt: context.at,
    dismissedAt: null,
  });
  await recordEvent(tx, 'alert.created', { alertId: id, severity: 'warning' }, context);
}

/** Takes the alert back once no dead job of the kind is left. */
export async function clearDeadLetterAlert(tx: Transaction, kind: string, at: number): Promise<void> {
  const left = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.state, 'dead')))
    .limit(1)
    .get();
  if (left !== undefined) return;
  await tx
    .update(alerts)
    .set({ dismissedAt: at })
    .where(and(eq(alerts.key, keyOf(kind)), isNull(alerts.dismissedAt)));
}
