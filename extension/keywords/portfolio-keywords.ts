import { volumeOf } from '@shared/keywords/candidates';
import type { KeywordEvidence } from '@shared/keywords/keyword';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import type { KeywordSource } from '@shared/keywords/keyword-sources';

/** A keyword of one listing, as the table over all listings shows it. */
export interface PortfolioKeyword {
  /** Listing id and key. */
  id: string;
  key: string;
  phrase: string;
  listingId: string;
  sku: string;
  volume: (KeywordEvidence & { volume: number }) | null;
  sources: KeywordSource[];
  /** 0 to 1, as the server judged it; null where it has not. */
  relevance: number | null;
  rank: KeywordRank | null;
}

export interface PortfolioQuestion {
  sets: readonly KeywordSet[];
  ranks: readonly KeywordRank[];
  /** SKU by listing id: keywords of listings that are gone are left out. */
  skus: ReadonlyMap<string, string>;
}

/** Every keyword of every listing, those among them for which a listing was found without having them. */
export function portfolioKeywords({ sets, ranks, skus }: PortfolioQuestion): PortfolioKeyword[] {
  const rankOf = new Map(ranks.map((rank) => [idOf(rank.listingId, rank.key), rank]));
  const removed = new Set(sets.flatMap((set) => set.removed.map((key) => idOf(set.listingId, key))));
  const rows: PortfolioKeyword[] = [];
  const given = new Set<string>();
  for (const { listingId, keywords } of sets) {
    const sku = skus.get(listingId);
    if (sku === undefined) continue;
    for (const keyword of keywords) {
      const { key, phrase, relevance } = keyword;
      const id = idOf(listingId, key);
      given.add(id);
      const sources = [...new Set(keyword.sources.map(({ source }) => source))];
      const rank = rankOf.get(id) ?? null;
      rows.push({ id, key, phrase, listingId, sku, volume: volumeOf(keyword), sources, relevance, rank });
    }
  }
  for (const [id, rank] of rankOf) {
    const { key, phrase, listingId } = rank;
    const sku = skus.get(listingId);
    if (sku === undefined || given.has(id) || removed.has(id)) continue;
    const sources: KeywordSource[] = ['search-page'];
    rows.push({ id, key, phrase, listingId, sku, volume: null, sources, relevance: null, rank });
  }
  return rows;
}

export type KeywordSort = 'phrase' | 'sku' | 'volume' | 'relevance' | 'rank' | 'checked';

export interface KeywordFilter {
  search: string;
  /** None: all. */
  listingIds: readonly string[];
  sources: readonly KeywordSource[];
  sort: KeywordSort;
  isDescending: boolean;
}

/** What the filter leaves, in its order; what a row does not know stands last in either direction. */
export function selectKeywords(
  rows: readonly PortfolioKeyword[],
  { search, listingIds, sources, sort, isDescending }: KeywordFilter,
): PortfolioKeyword[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const listings = new Set(listingIds);
  return rows
    .filter(
      (row) =>
        (listings.size === 0 || listings.has(row.listingId)) &&
        (sources.length === 0 || row.sources.some((source) => sources.includes(source))) &&
        words.every((word) => row.phrase.includes(word) || row.sku.toLowerCase().includes(word)),
    )
    .sort(
      (a, b) => compare(valueOf(a, sort), valueOf(b, sort), isDescending) || (a.phrase < b.phrase ? -1 : 1),
    );
}

function valueOf(row: PortfolioKeyword, sort: KeywordSort): number | string | null {
  switch (sort) {
    case 'phrase':
    case 'sku':
      return row[sort];
    case 'volume':
      return row.volume?.volume ?? null;
    case 'relevance':
      return row.relevance;
    case 'rank':
      return row.rank?.organic?.position ?? null;
    case 'checked':
      return row.rank?.checkedAt ?? null;
  }
}

function compare(a: number | string | null, b: number | string | null, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return (a < b ? -1 : 1) * (isDescending ? -1 : 1);
}

function idOf(listingId: string, key: string): string {
  return `${listingId}|${key}`;
}
