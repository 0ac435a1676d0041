import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ChangeBatch } from '../../../shared/catalog/change-batch';
import type { LifecycleStage } from '../../../shared/catalog/listing-marks';
import type { TemplateParts } from '../../../shared/catalog/listing-template';
import type { RecommendationDecision } from '../../../shared/catalog/recommendation-decision';
import type { RolloutItem } from '../../../shared/catalog/rollout';
import { changes } from './changes';
import { listings } from './listings';

/** Tags, stage and group of a listing: the seller's own order. Id = the listing's id. */
export const listingMarks = sqliteTable('listing_marks', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
  stage: text('stage').$type<LifecycleStage>(),
  group: text('group_name'),
  updatedAt: integer('updated_at').notNull(),
});

export const savedViews = sqliteTable('saved_views', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  page: text('page').notNull(),
  query: text('query', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  updatedAt: integer('updated_at').notNull(),
});

export const listingTemplates = sqliteTable('listing_templates', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  parts: text('parts', { mode: 'json' }).$type<TemplateParts>().notNull(),
  fromListingId: text('from_listing_id'),
  updatedAt: integer('updated_at').notNull(),
});

/** Changes decided as one; the changes themselves carry its id. */
export const changeBatches = sqliteTable('change_batches', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').$type<ChangeBatch['kind']>().notNull(),
  undoes: text('undoes'),
  by: text('by').notNull(),
  at: integer('at').notNull(),
});

/** What was known of a listing in the 28 days before a change: cannot be made afterwards. */
export const changeBaselines = sqliteTable('change_baselines', {
  changeId: text('change_id')
    .primaryKey()
    .references(() => changes.id),
  /** Per measure its daily values, or why it is not known (shared/learning/baseline.ts). */
  evidence: text('evidence', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  at: integer('at').notNull(),
});

/** Rejected, snoozed or accepted. Id = `listingId:key`. */
export const recommendationDecisions = sqliteTable('recommendation_decisions', {
  id: text('id').primaryKey(),
  listingId: text('listing_id')
    .notNull()
    .references(() => listings.id),
  key: text('key').notNull(),
  decision: text('decision').$type<RecommendationDecision['decision']>().notNull(),
  reason: text('reason'),
  until: integer('until'),
  at: integer('at').notNull(),
});

/** Accepted recommendations that wait for their turn. */
export const rollouts = sqliteTable('rollouts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  seed: integer('seed').notNull(),
  items: text('items', { mode: 'json' }).$type<RolloutItem[]>().notNull(),
  stoppedAt: integer('stopped_at'),
  by: text('by').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** Rival ASINs tracked against a listing. Id = `listingId:asin`. */
export const competitors = sqliteTable(
  'competitors',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id),
    marketplace: text('marketplace').notNull(),
    asin: text('asin').notNull(),
    source: text('source').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('competitors_asin').on(table.marketplace, table.asin)],
);
