import { and, asc, eq, gt, inArray, lt, lte } from 'drizzle-orm';
import { eventSchemas, type EventName } from '../../shared/events';
import { eventDeliveries, events, subscriberCursors } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { metrics } from '../observability/metrics';
import type { Runtime } from '../runtime';
import type { DomainEvent, Subscriber } from './subscriber';

type StoredEvent = typeof events.$inferSelect;

/** A delivery that failed this often is parked with its error until somebody looks at it. */
export const maxDeliveryAttempts = 8;

/** Growing pauses between tries: 1 s, 2 s, 4 s … at most 10 minutes. */
export function deliveryRetryDelayMs(attempts: number): number {
  return Math.min(1000 * 2 ** (attempts - 1), 600_000);
}

/**
 * Offers a subscriber what it has not handled: failed deliveries that are due, then new events in their order, at most
 * `limit` of each. Answers with how many it was offered. Safe to run in several processes at once: effect, note of the
 * delivery and cursor are one transaction, which looks first whether another was quicker.
 */
export async function deliverTo(runtime: Runtime, subscriber: Subscriber, limit = 100): Promise<number> {
  const due = await dueEvents(runtime, subscriber, limit);
  for (const event of due) await deliver(runtime, subscriber, event);
  return due.length;
}

async function dueEvents(runtime: Runtime, subscriber: Subscriber, limit: number): Promise<StoredEvent[]> {
  const { read } = runtime.database;
  const retries = await read
    .select({ event: events })
    .from(eventDeliveries)
    .innerJoin(events, eq(events.seq, eventDeliveries.eventSeq))
    .where(and(eq(eventDeliveries.subscriber, subscriber.name), lte(eventDeliveries.retryAt, runtime.now())))
    .orderBy(asc(events.seq))
    .limit(limit);
  const cursor = await read
    .select()
    .from(subscriberCursors)
    .where(eq(subscriberCursors.subscriber, subscriber.name))
    .get();
  const fresh = await read
    .select()
    .from(events)
    .where(and(gt(events.seq, cursor?.seq ?? 0), inArray(events.name, subscriber.events)))
    .orderBy(asc(events.seq))
    .limit(limit);
  return [...retries.map((row) => row.event), ...fresh];
}

/** The query asked for the names of the catalogue only; a payload of an older form fails here, and is parked. */
function asDomainEvent(row: StoredEvent): DomainEvent {
  return { ...row, payload: eventSchemas[row.name as EventName].parse(row.payload) } as DomainEvent;
}

async function deliver(runtime: Runtime, subscriber: Subscriber, event: StoredEvent): Promise<void> {
  const mark = { eventSeq: event.seq, subscriber: subscriber.name, at: runtime.now() };
  try {
    await runtime.database.write(async (tx) => {
      const known = await tx.select().from(eventDeliveries).where(deliveryOf(subscriber, event)).get();
      if (known !== undefined && (known.done || known.retryAt === null)) return;
      await subscriber.handle(asDomainEvent(event), tx, runtime);
      await tx
        .insert(eventDeliveries)
        .values({ ...mark, done: true })
        .onConflictDoUpdate({
          target: [eventDeliveries.subscriber, eventDeliveries.eventSeq],
          set: { done: true, at: mark.at, retryAt: null },
        });
      await moveCursor(tx, subscriber, event);
    });
    metrics.deliveries.inc({ subscriber: subscriber.name, outcome: 'done' });
  } catch (error) {
    metrics.deliveries.inc({ subscriber: subscriber.name, outcome: 'failed' });
    await noteFailure(runtime, { subscriber, event, error });
  }
}

async function noteFailure(
  runtime: Runtime,
  failure: { subscriber: Subscriber; event: StoredEvent; error: unknown },
): Promise<void> {
  const { subscriber, event } = failure;
  const error = failure.error instanceof Error ? failure.error.message : String(failure.error);
  await runtime.database.write(async (tx) => {
    const known = await tx.select().from(eventDeliveries).where(deliveryOf(subscriber, event)).get();
    if (known?.done === true) return;
    const attempts = (known?.attempts ?? 0) + 1;
    const parked = attempts >= maxDeliveryAttempts;
    const at = runtime.now();
    const state = {
      attempts,
      error,
      at,
      done: false,
      retryAt: parked ? null : at + deliveryRetryDelayMs(attempts),
    };
    await tx
      .insert(eventDeliveries)
      .values({ eventSeq: event.seq, subscriber: subscriber.name, ...state })
      .onConflictDoUpdate({ target: [eventDeliveries.subscriber, eventDeliveries.eventSeq], set: state });
    await moveCursor(tx, subscriber, event);
    const about = { subscriber: subscriber.name, event: event.name, seq: event.seq, attempts, parked };
    runtime.log.error({ ...about, err: failure.error }, 'a subscriber failed');
  });
}

function deliveryOf(subscriber: Subscriber, event: StoredEvent) {
  return and(eq(eventDeliveries.subscriber, subscriber.name), eq(eventDeliveries.eventSeq, event.seq));
}

async function moveCursor(tx: Transaction, subscriber: Subscriber, event: StoredEvent): Promise<void> {
  await tx
    .insert(subscriberCursors)
    .values({ subscriber: subscriber.name, seq: event.seq })
    .onConflictDoUpdate({
      target: subscriberCursors.subscriber,
      set: { seq: event.seq },
      setWhere: lt(subscriberCursors.seq, event.seq),
    });
}
