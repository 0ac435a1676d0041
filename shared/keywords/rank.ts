import type { MarketplaceId } from '../catalog/marketplace-rows';
import { minuteOf } from '../series/point';
import { normalise } from './normalise';
import { rankSubjectOf } from './rank-subject';

/** One row of a search page, in page order. */
export interface RankedRow {
  asin: string;
  isSponsored: boolean;
}

export interface SeenSearchPage {
  marketplace: MarketplaceId;
  query: string;
  /** 1 for the first page of results. */
  page: number;
  rows: readonly RankedRow[];
  /** Epoch ms. */
  at: number;
  /**
   * Organic and sponsored rows on the pages before this one, where they were seen. Amazon's pages hold 16 to 60 rows,
   * so on page 2 a position counted over all pages is not known without them.
   */
  before?: { organic: number; sponsored: number };
}

export interface SeenRank {
  asin: string;
  isSponsored: boolean;
  page: number;
  /** 1 for the first of its kind on the page. */
  positionOnPage: number;
  /** 1 for the first of its kind over all pages; null where the pages before were not seen. */
  position: number | null;
}

/** A rank as the series API takes it. */
export interface RankObservation {
  metric: 'keyword-rank' | 'keyword-rank-sponsored';
  /** `rankSubjectOf(…)` */
  subject: string;
  minute: number;
  value: number;
}

/**
 * The best organic and the best sponsored place of each product on a search page: an advertisement never counts as
 * rank, and a product that stands in both has both.
 */
export function ranksOf({ page, rows, before }: SeenSearchPage): SeenRank[] {
  const counts = { organic: 0, sponsored: 0 };
  const offset = page <= 1 ? { organic: 0, sponsored: 0 } : before;
  const found = new Map<string, SeenRank>();
  for (const { asin, isSponsored } of rows) {
    if (!/^[A-Z0-9]{10}$/.test(asin)) continue;
    const kind = isSponsored ? 'sponsored' : 'organic';
    const positionOnPage = ++counts[kind];
    const id = `${kind} ${asin}`;
    if (found.has(id)) continue;
    const position = offset === undefined ? null : offset[kind] + positionOnPage;
    found.set(id, { asin, isSponsored, page, positionOnPage, position });
  }
  return [...found.values()];
}

/** The ranks of the products that are followed, as observations; those without a position over all pages are left out. */
export function rankObservations(seen: SeenSearchPage, asins: ReadonlySet<string>): RankObservation[] {
  const keywordKey = normalise(seen.query).key;
  if (keywordKey === '') return [];
  const observations: RankObservation[] = [];
  for (const { asin, isSponsored, position } of ranksOf(seen)) {
    if (position === null || !asins.has(asin)) continue;
    observations.push({
      metric: isSponsored ? 'keyword-rank-sponsored' : 'keyword-rank',
      subject: rankSubjectOf({ marketplace: seen.marketplace, asin, keywordKey }),
      minute: minuteOf(seen.at),
      value: position,
    });
  }
  return observations;
}
