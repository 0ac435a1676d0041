import { blob, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ShownPage } from '../../../shared/catalog/shown-page';
import type { Keyword } from '../../../shared/keywords/keyword';
import type { KeywordRank } from '../../../shared/keywords/keyword-rank';
import type { Benchmark } from '../../../shared/scoring/benchmark-result';
import type { ScoreStep } from '../../../shared/scoring/score-history';
import type { ScoreInputs } from '../../../shared/scoring/score-inputs';
import type { ScoringSettings } from '../../../shared/scoring/scoring-settings';
import { listings } from './listings';

/** The seller's weights and thresholds. Id = category, or `general`. */
export const scoringSettings = sqliteTable('scoring_settings', {
  id: text('id').primaryKey(),
  components: text('components', { mode: 'json' }).$type<ScoringSettings['components']>().notNull(),
  rules: text('rules', { mode: 'json' }).$type<ScoringSettings['rules']>().notNull(),
  thresholds: text('thresholds', { mode: 'json' }).$type<ScoringSettings['thresholds']>().notNull(),
  version: integer('version').notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** What moved a listing's score, step by step. Id = the listing's id. */
export const scoreHistories = sqliteTable('score_histories', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  steps: text('steps', { mode: 'json' }).$type<ScoreStep[]>().notNull(),
  /** Hashes of what the last step was made from (shared/scoring/score-inputs.ts). */
  inputs: text('inputs', { mode: 'json' }).$type<ScoreInputs>().notNull().default({}),
  updatedAt: integer('updated_at').notNull(),
});

/** What was measured on an image file. Id = its address. */
export const imageMeasures = sqliteTable('image_measures', {
  id: text('id').primaryKey(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  whiteBorderShare: real('white_border_share').notNull(),
  fillShare: real('fill_share'),
  textLikelihood: real('text_likelihood'),
  hash: text('hash').notNull(),
  at: integer('at').notNull(),
});

/** Image files, reduced to what is measured, or why one could not be had. Id = its address. */
export const imageFiles = sqliteTable('image_files', {
  id: text('id').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }),
  contentType: text('content_type'),
  /** Pixels of the file itself, of which `bytes` is a reduced copy. */
  width: integer('width'),
  height: integer('height'),
  problem: text('problem'),
  attempts: integer('attempts').notNull(),
  fetchedAt: integer('fetched_at').notNull(),
});

/** A listing beside its rivals and its category's best. Id = the listing's id. */
export const benchmarks = sqliteTable('benchmarks', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  result: text('result', { mode: 'json' }).$type<Omit<Benchmark, 'id' | 'listingId' | 'at'>>().notNull(),
  at: integer('at').notNull(),
});

/** What product pages showed to a seller who opened them: the last of each. Id = `marketplace:asin`. */
export const shownPages = sqliteTable(
  'shown_pages',
  {
    id: text('id').primaryKey(),
    marketplace: text('marketplace').notNull(),
    asin: text('asin').notNull(),
    /** Last part of the breadcrumb: the category that it competes in. */
    category: text('category'),
    page: text('page', { mode: 'json' }).$type<ShownPage>().notNull(),
    at: integer('at').notNull(),
  },
  (table) => [index('shown_pages_category').on(table.marketplace, table.category)],
);

/** Search pages that the seller opened, the last of each query and page. Id = `marketplace|keyword key|page`. */
export const seenSearches = sqliteTable('seen_searches', {
  id: text('id').primaryKey(),
  marketplace: text('marketplace').notNull(),
  key: text('key').notNull(),
  phrase: text('phrase').notNull(),
  page: integer('page').notNull(),
  rows: text('rows', { mode: 'json' })
    .$type<{ asin: string; title: string | null; position: number; isSponsored: boolean }[]>()
    .notNull(),
  at: integer('at').notNull(),
});

/** The keywords of a listing with their evidence. Id = the listing's id. */
export const keywordSets = sqliteTable('keyword_sets', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  keywords: text('keywords', { mode: 'json' }).$type<Keyword[]>().notNull(),
  removed: text('removed', { mode: 'json' }).$type<string[]>().notNull(),
  updatedAt: integer('updated_at').notNull(),
});

/** Where own ASINs stood for a keyword. Id = `marketplace:asin|keyword key`. */
export const keywordRanks = sqliteTable(
  'keyword_ranks',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id),
    asin: text('asin').notNull(),
    key: text('key').notNull(),
    phrase: text('phrase').notNull(),
    organic: text('organic', { mode: 'json' }).$type<KeywordRank['organic']>(),
    sponsored: text('sponsored', { mode: 'json' }).$type<KeywordRank['sponsored']>(),
    organicBefore: text('organic_before', { mode: 'json' }).$type<KeywordRank['organicBefore']>(),
    checkedAt: integer('checked_at').notNull(),
    checkedResults: integer('checked_results').notNull(),
  },
  (table) => [index('keyword_ranks_key').on(table.key)],
);
