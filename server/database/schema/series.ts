import { blob, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One measured quantity of one subject, e.g. (`amazon-uk:B0…`, `bsr`). */
export const series = sqliteTable(
  'series',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** `marketplace:asin`, or a listing's id for what belongs to one SKU (score, own price, stock). */
    subject: text('subject').notNull(),
    metric: text('metric').notNull(),
  },
  (table) => [uniqueIndex('series_subject').on(table.subject, table.metric)],
);

/** The open month as plain rows; sealed into a chunk at its end. A null value is a gap, which is a value too. */
export const seriesPoints = sqliteTable(
  'series_points',
  {
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    /** Minutes since 1970 UTC. */
    minute: integer('minute').notNull(),
    /** Integer in the metric's scale; null = gap. */
    value: integer('value'),
    source: text('source').notNull(),
  },
  (table) => [primaryKey({ columns: [table.seriesId, table.minute] })],
);

/** A sealed month: zigzag varints of delta-of-delta minutes and value deltas, gaps explicit. */
export const seriesChunks = sqliteTable(
  'series_chunks',
  {
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    /** Months since January 1970, UTC. */
    month: integer('month').notNull(),
    count: integer('count').notNull(),
    firstMinute: integer('first_minute').notNull(),
    lastMinute: integer('last_minute').notNull(),
    low: integer('low'),
    high: integer('high'),
    last: integer('last'),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.seriesId, table.month] })],
);
