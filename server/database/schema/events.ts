import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The outbox: written in the transaction that changed the state. */
export const events = sqliteTable(
  'events',
  {
    /** Rises with time, so that a dispatcher reads on from where it was. */
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    payload: text('payload', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    at: integer('at').notNull(),
    correlationId: text('correlation_id').notNull(),
  },
  (table) => [index('events_name').on(table.name, table.seq)],
);

/** Written by a subscriber in the same transaction as its effect: a second delivery finds it and does nothing. */
export const eventDeliveries = sqliteTable(
  'event_deliveries',
  {
    eventSeq: integer('event_seq')
      .notNull()
      .references(() => events.seq),
    subscriber: text('subscriber').notNull(),
    at: integer('at').notNull(),
    /** Failed attempts so far; a delivery that failed too often is parked with its error. */
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    done: integer('done', { mode: 'boolean' }).notNull(),
    /** When a failed delivery is tried again; null when it is done or parked. */
    retryAt: integer('retry_at'),
  },
  (table) => [
    primaryKey({ columns: [table.subscriber, table.eventSeq] }),
    index('event_deliveries_retry')
      .on(table.retryAt)
      .where(sql`${table.retryAt} is not null`),
  ],
);

/** Up to which event a subscriber has been offered everything; what failed is in `event_deliveries`. */
export const subscriberCursors = sqliteTable('subscriber_cursors', {
  subscriber: text('subscriber').primaryKey(),
  seq: integer('seq').notNull(),
});

export const auditLog = sqliteTable(
  'audit_log',
  {
    id: text('id').primaryKey(),
    at: integer('at').notNull(),
    /** `device:<id>`, `owner`, `job:<kind>`, `amazon` */
    who: text('who').notNull(),
    /** `listing.content`, `change.state`, `device.pair`, … */
    what: text('what').notNull(),
    entity: text('entity').notNull(),
    entityId: text('entity_id').notNull(),
    before: text('before', { mode: 'json' }).$type<unknown>(),
    after: text('after', { mode: 'json' }).$type<unknown>(),
    why: text('why').notNull(),
    correlationId: text('correlation_id').notNull(),
  },
  (table) => [index('audit_entity').on(table.entity, table.entityId, table.at)],
);
