import type { Change } from '@shared/catalog/change';
import type { Listing } from '@shared/catalog/listing';
import type { ListingMarks } from '@shared/catalog/listing-marks';
import type { ProductType } from '@shared/catalog/product-type';
import type { StoredScore } from '@shared/scoring/score-result';
import { parentsOf } from './families';
import { listingRow, workStates, type ListingRow } from './listing-row';
import { titleMeasures } from './title-measures';

/** All own listings as the dashboard looks at them. */
export interface Portfolio {
  /** False until the database was read the first time. */
  isRead: boolean;
  rows: readonly ListingRow[];
  rowOf: ReadonlyMap<string, ListingRow>;
  /** What the filters offer, each with how many listings have it, the most first. */
  tags: readonly Tally[];
  categories: readonly Tally[];
  groups: readonly Tally[];
}

export interface Tally {
  value: string;
  count: number;
}

export const noPortfolio: Portfolio = {
  isRead: false,
  rows: [],
  rowOf: new Map(),
  tags: [],
  categories: [],
  groups: [],
};

export interface PortfolioSource {
  listings: readonly Listing[];
  scores: readonly StoredScore[];
  marks: ReadonlyMap<string, ListingMarks>;
  changes: readonly Change[];
  productTypes: readonly ProductType[];
  /** Listings with a draft, and with something of theirs in this computer's queue. */
  drafted: readonly string[];
  queued: readonly string[];
  /** Epoch ms. */
  now: number;
}

/** Rows of all listings; pure, so that it can be worked out wherever the tables are. */
export function buildPortfolio(source: PortfolioSource): Portfolio {
  const scoreOf = new Map(source.scores.map((score) => [score.id, score]));
  const work = workStates(source.changes, source.drafted, source.queued);
  const measure = titleMeasures(source.productTypes, source.now);
  const parents = parentsOf(source.listings);
  const rows = source.listings.map((listing) => {
    const row = listingRow({
      listing,
      score: scoreOf.get(listing.id),
      marks: source.marks.get(listing.id),
      work: work.get(listing.id) ?? null,
      title: measure(listing),
    });
    row.parentId = parents.get(listing.id) ?? null;
    return row;
  });
  const sold = rows.filter((row) => !row.isParent);
  return {
    isRead: true,
    rows,
    rowOf: new Map(rows.map((row) => [row.id, row])),
    tags: tally(sold.flatMap((row) => row.tags)),
    categories: tally(sold.map((row) => row.category ?? '')),
    groups: tally(sold.flatMap((row) => row.group ?? [])),
  };
}

function tally(values: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en-GB'));
}
