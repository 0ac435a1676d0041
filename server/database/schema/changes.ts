import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ChangeQuestion, ChangeState } from '../../../shared/catalog/change';
import type { ContentChanges } from '../../../shared/catalog/listing-content';
import { listings } from './listings';

/** What was published, or is on its way (state machine: shared/catalog/change.ts). */
export const changes = sqliteTable(
  'changes',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id),
    kind: text('kind').$type<'content'>().notNull(),
    before: text('before', { mode: 'json' }).$type<ContentChanges>().notNull(),
    after: text('after', { mode: 'json' }).$type<ContentChanges>().notNull(),
    state: text('state').$type<ChangeState>().notNull(),
    question: text('question', { mode: 'json' }).$type<ChangeQuestion>(),
    by: text('by').notNull(),
    reason: text('reason').notNull(),
    submissionId: text('submission_id'),
    /** The batch that it was decided in, where it was. */
    batchId: text('batch_id'),
    decidedAt: integer('decided_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    index('changes_listing').on(table.listingId, table.updatedAt),
    index('changes_batch').on(table.batchId),
  ],
);

/** The journal: one row a step, written before the next act begins. */
export const changeSteps = sqliteTable(
  'change_steps',
  {
    changeId: text('change_id')
      .notNull()
      .references(() => changes.id),
    seq: integer('seq').notNull(),
    state: text('state').$type<ChangeState>().notNull(),
    at: integer('at').notNull(),
    detail: text('detail').notNull(),
    /** The request or answer behind the step, for the log and for recovery. */
    data: text('data', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.seq] })],
);

/** Unpublished edits; one per listing. Id = the listing's id. */
export const drafts = sqliteTable('drafts', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  changes: text('changes', { mode: 'json' }).$type<ContentChanges>().notNull(),
  /** The listing version that it was begun on. */
  baseVersion: integer('base_version').notNull(),
  /** The sync protocol's version: rises with every edit, taken from the sync log so that none comes twice. */
  version: integer('version').notNull(),
  /** Per field, when and by which device it last changed: conflicts are of the same field, and never with oneself. */
  fieldVersions: text('field_versions', { mode: 'json' })
    .$type<Record<string, { version: number; by: string }>>()
    .notNull(),
  updatedAt: integer('updated_at').notNull(),
});
