import { and, eq, inArray } from 'drizzle-orm';
import type { ChangeState } from '../../../shared/catalog/change';
import { jobs } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { WriteContext } from '../../events/outbox';
import { loadChange, stepChange } from './change-store';

/** How far a change had come, for the seller who decides what becomes of it. */
const howFar: Partial<Record<ChangeState, string>> = {
  intended: 'Nothing was sent.',
  sent: 'It had been sent, and it is not known whether it arrived.',
  accepted: 'Amazon had accepted it and may still show it.',
};

/**
 * A job that followed a change ended before the change did: given up after an error of ours, or cancelled. The change
 * would rest for ever and hold its fields, so it asks.
 */
export async function askAboutBrokenJob(
  tx: Transaction,
  jobId: string,
  context: WriteContext,
): Promise<void> {
  const [job] = await tx.select().from(jobs).where(eq(jobs.id, jobId));
  if (!job?.key || (job.state !== 'dead' && job.state !== 'cancelled')) return;
  const change = await loadChange(tx, job.key);
  const far = change && howFar[change.state];
  if (!far || (await isFollowed(tx, job.kind, job.key))) return;
  const why =
    job.state === 'dead' ? `was given up: ${job.lastError ?? 'no reason was given'}.` : 'was cancelled.';
  const message = `The work on it ${why} ${far} Send it now, or drop it?`;
  await stepChange(tx, change, {
    state: 'asks',
    detail: message,
    at: context.at,
    who: `job:${job.kind}`,
    correlationId: context.correlationId,
    question: { why: 'conflict', message, liveNow: null },
  });
}

async function isFollowed(tx: Transaction, kind: string, key: string): Promise<boolean> {
  const underWay = inArray(jobs.state, ['waiting', 'running']);
  const [job] = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.key, key), underWay))
    .limit(1);
  return job !== undefined;
}
