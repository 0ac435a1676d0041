import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MutationAnswer } from '../../../shared/sync/protocol';

/** Written by triggers only (drizzle/*_sync_log.sql): one row per document, the last change wins. */
export const syncLog = sqliteTable(
  'sync_log',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    collection: text('collection').notNull(),
    id: text('id').notNull(),
    deleted: integer('deleted', { mode: 'boolean' }).notNull(),
    at: integer('at')
      .notNull()
      .default(sql`(cast(unixepoch('subsec') * 1000 as integer))`),
  },
  (table) => [
    uniqueIndex('sync_log_document').on(table.collection, table.id),
    index('sync_log_deleted').on(table.deleted, table.at),
  ],
);

/** Single row: the epoch, new after a restore or rebuild, and the oldest cursor that the log still covers. */
export const syncState = sqliteTable('sync_state', {
  id: integer('id').primaryKey(),
  epoch: text('epoch').notNull(),
  oldestSeq: integer('oldest_seq').notNull(),
});

/** Remembered answers: the same mutation sent twice gets the same answer and has one effect. */
export const mutations = sqliteTable(
  'mutations',
  {
    device: text('device').notNull(),
    seq: integer('seq').notNull(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    answer: text('answer', { mode: 'json' }).$type<MutationAnswer>().notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.device, table.seq] }), uniqueIndex('mutations_id').on(table.id)],
);
