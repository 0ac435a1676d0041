import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ScoreResult } from '../../../shared/scoring/score-result';
import { listings } from './listings';

/** The current score of a listing; its history is the series `score`. Id = the listing's id. */
export const scores = sqliteTable('scores', {
  id: text('id')
    .primaryKey()
    .references(() => listings.id),
  listingVersion: integer('listing_version').notNull(),
  at: integer('at').notNull(),
  total: integer('total'),
  result: text('result', { mode: 'json' }).$type<ScoreResult>().notNull(),
});
