import { eventSchemas, type EventName, type EventPayload } from '../../shared/events';
import { auditLog, events } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { newId } from '../new-id';

/** When, and as part of what. One correlation id runs from the request or job to everything that it caused. */
export interface WriteContext {
  /** Epoch ms. */
  at: number;
  correlationId: string;
}

/** Writes an event in the transaction that changes the state. Throws when the payload is not the event's: a bug. */
export async function recordEvent<N extends EventName>(
  tx: Transaction,
  name: N,
  payload: EventPayload<N>,
  context: WriteContext,
): Promise<void> {
  await tx.insert(events).values({
    name,
    payload: eventSchemas[name].parse(payload),
    at: context.at,
    correlationId: context.correlationId,
  });
}

export interface AuditEntry {
  /** `device:<id>`, `owner`, `job:<kind>`, `amazon` */
  who: string;
  /** `listing.content`, `change.state`, `device.pair`, … */
  what: string;
  entity: string;
  entityId: string;
  /** Never a secret, never personal data. */
  before: unknown;
  after: unknown;
  why: string;
}

/** Writes who did what and why, in the transaction that did it. */
export async function recordAudit(tx: Transaction, entry: AuditEntry, context: WriteContext): Promise<void> {
  await tx.insert(auditLog).values({ id: newId(context.at), ...entry, ...context });
}
