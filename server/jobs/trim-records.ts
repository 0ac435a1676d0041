import { and, eq, inArray, isNull, lt, lte, notInArray, or } from 'drizzle-orm';
import { eventDeliveries, events, jobs, jobSteps, subscriberCursors } from '../database/schema';
import type { Transaction } from '../database/transaction';
import type { Subscriber } from '../events/subscriber';

const dayMs = 86_400_000;
/** Ended jobs stay long enough to look into last week; dead ones stay until they are retried. */
const keepJobsMs = 14 * dayMs;
/** Events stay for subscribers that join later, and for looking into what happened. */
const keepEventsMs = 90 * dayMs;
const batch = 500;

/**
 * Forgets jobs that ended well and events that every subscriber has handled, at most a batch of each, once they are
 * old. Parked deliveries keep their event. Answers with how many rows went.
 */
export async function trimRecords(
  tx: Transaction,
  now: number,
  subscribers: readonly Subscriber[],
): Promise<number> {
  return (await trimJobs(tx, now)) + (await trimEvents(tx, now, subscribers));
}

async function trimJobs(tx: Transaction, now: number): Promise<number> {
  const old = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(inArray(jobs.state, ['done', 'cancelled']), lt(jobs.updatedAt, now - keepJobsMs)))
    .limit(batch);
  const ids = old.map((job) => job.id);
  await tx.delete(jobSteps).where(inArray(jobSteps.jobId, ids));
  await tx.delete(jobs).where(inArray(jobs.id, ids));
  return ids.length;
}

async function trimEvents(tx: Transaction, now: number, subscribers: readonly Subscriber[]): Promise<number> {
  const cursors = new Map(
    (await tx.select().from(subscriberCursors)).map((row) => [row.subscriber, row.seq]),
  );
  const failed = and(eq(eventDeliveries.eventSeq, events.seq), eq(eventDeliveries.done, false));
  const old = await tx
    .select({ seq: events.seq })
    .from(events)
    .leftJoin(eventDeliveries, failed)
    .where(
      and(
        lt(events.at, now - keepEventsMs),
        isNull(eventDeliveries.eventSeq),
        ...subscribers.map((one) =>
          or(notInArray(events.name, one.events), lte(events.seq, cursors.get(one.name) ?? 0)),
        ),
      ),
    )
    .orderBy(events.seq)
    .limit(batch);
  const seqs = old.map((event) => event.seq);
  await tx.delete(eventDeliveries).where(inArray(eventDeliveries.eventSeq, seqs));
  await tx.delete(events).where(inArray(events.seq, seqs));
  return seqs.length;
}
