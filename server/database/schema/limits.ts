import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A token bucket by provider, operation and account: durable, so that a restart gets no second burst. */
export const buckets = sqliteTable('buckets', {
  key: text('key').primaryKey(),
  /** Tokens a second, as published or as the rate header last said. */
  rate: real('rate').notNull(),
  burst: real('burst').notNull(),
  /** Generic cell rate algorithm: theoretical arrival time, epoch ms. */
  theoreticalArrival: real('theoretical_arrival').notNull(),
  updatedAt: integer('updated_at').notNull(),
});

export const breakers = sqliteTable('breakers', {
  provider: text('provider').primaryKey(),
  state: text('state').$type<'closed' | 'open' | 'half-open'>().notNull(),
  failures: integer('failures').notNull(),
  openUntil: integer('open_until'),
  reason: text('reason'),
  updatedAt: integer('updated_at').notNull(),
});

/** Answers worth keeping: definitions, catalogue pages. */
export const apiCache = sqliteTable('api_cache', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
  fetchedAt: integer('fetched_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
});
