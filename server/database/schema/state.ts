import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Alert } from '../../../shared/catalog/alert';
import type { Connection } from '../../../shared/catalog/connection';

export const alerts = sqliteTable(
  'alerts',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull(),
    kind: text('kind').$type<Alert['kind']>().notNull(),
    severity: text('severity').$type<Alert['severity']>().notNull(),
    message: text('message').notNull(),
    listingId: text('listing_id'),
    createdAt: integer('created_at').notNull(),
    dismissedAt: integer('dismissed_at'),
  },
  (table) => [index('alerts_key').on(table.key, table.createdAt)],
);

export const connections = sqliteTable('connections', {
  id: text('id').primaryKey(),
  state: text('state').$type<Connection['state']>().notNull(),
  storeName: text('store_name'),
  sellerId: text('seller_id'),
  marketplace: text('marketplace'),
  problem: text('problem'),
  lastSyncAt: integer('last_sync_at'),
  lastSyncCount: integer('last_sync_count'),
  syncing: text('syncing', { mode: 'json' }).$type<Connection['syncing']>(),
  updatedAt: integer('updated_at').notNull(),
});

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** «This page reads wrongly»: a redacted copy with what was read, ready as a fixture. */
export const pageReports = sqliteTable('page_reports', {
  id: text('id').primaryKey(),
  url: text('url').notNull(),
  kind: text('kind').notNull(),
  /** Gzipped HTML, redacted by the extension. */
  html: blob('html', { mode: 'buffer' }).notNull(),
  reading: text('reading', { mode: 'json' }).$type<unknown>().notNull(),
  note: text('note'),
  at: integer('at').notNull(),
});
