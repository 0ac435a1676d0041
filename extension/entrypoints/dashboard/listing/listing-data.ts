import type { ImageMeasure } from '@shared/catalog/image-measure';
import { generalSettings } from '@shared/scoring/scoring-settings';
import type { Benchmark } from '@shared/scoring/benchmark-result';
import type { ScoreHistory } from '@shared/scoring/score-history';
import type { ScoreResult } from '@shared/scoring/score-result';
import type { Database } from '../../../store/database';
import { scoreOwn } from '../../../store/own-listing';
import { readListingView, type ListingViewData } from '../../sidepanel/listing/read-listing-view';

/** Everything that a listing's page shows, read together so that it agrees with itself. */
export interface ListingData extends ListingViewData {
  /** The score as the table shows it; null for a parent. */
  score: { result: ScoreResult; at: number; version: number; isStored: boolean } | null;
  /** What the draft would make of it; null where there is none. */
  drafted: ScoreResult | null;
  history: ScoreHistory | null;
  benchmark: Benchmark | null;
  /** By the image's address. */
  measures: ReadonlyMap<string, ImageMeasure>;
  settingsSource: 'ours' | 'yours';
}

/** Null where there is no such listing (any more). */
export async function readListing(database: Database, id: string, now: number): Promise<ListingData | null> {
  const view = await readListingView(database, id);
  if (view === null) return null;
  const { listing } = view.own;
  const [stored, history, benchmark, measures, general, category] = await Promise.all([
    database.scores.get(id),
    database.scoreHistories.get(id),
    database.benchmarks.get(id),
    database.imageMeasures.bulkGet(listing.images.map((image) => image.url)),
    database.scoringSettings.get(generalSettings),
    database.scoringSettings.get(listing.productType ?? generalSettings),
  ]);
  const isParent = listing.attributes.parentage_level === 'parent';
  // The server's score is the one of the table and the trend; until it comes, this computer's own.
  const score = isParent
    ? null
    : stored?.listingVersion === listing.version
      ? { result: stored.result, at: stored.at, version: stored.listingVersion, isStored: true }
      : { result: scoreOwn(view.own, now), at: listing.fetchedAt, version: listing.version, isStored: false };
  return {
    ...view,
    score,
    drafted: isParent || view.draft === null ? null : scoreOwn(view.own, now, view.draft.changes),
    history: history ?? null,
    benchmark: benchmark ?? null,
    measures: new Map(measures.flatMap((measure) => (measure ? [[measure.id, measure]] : []))),
    settingsSource: general === undefined && category === undefined ? 'ours' : 'yours',
  };
}
