import { marketplaces, type MarketplaceId } from '@shared/catalog/marketplace-rows';
import { normalise } from '@shared/keywords/normalise';
import type { Sight } from '../store/database';
import type { PortfolioKeyword } from './portfolio-keywords';

/** A search to look at, once for all listings that want it. */
export interface KeywordToCheck {
  /** Marketplace and key. */
  id: string;
  phrase: string;
  /** Amazon's own page of this search. */
  address: string;
  volume: number | null;
  /** SKUs that want it, or were found by it. */
  skus: string[];
  /** Best natural place of them when last looked; null where none was found. */
  best: number | null;
  /** When anyone of the shop last looked, epoch ms; null for never. */
  checkedAt: number | null;
}

export interface ToCheckQuestion {
  keywords: readonly PortfolioKeyword[];
  /** Only what is sold as a product can be found by a search. */
  marketplaceOf: (listingId: string) => MarketplaceId | null;
  /** What this computer told of search pages: newer than what came back from the server. */
  sights: readonly Sight[];
}

/** Searches in the order in which to look: never looked at before the oldest, of equals the most searched and relevant. */
export function keywordsToCheck({ keywords, marketplaceOf, sights }: ToCheckQuestion): KeywordToCheck[] {
  const looked = looksOf(sights);
  const found = new Map<string, KeywordToCheck>();
  const fitness = new Map<string, number>();
  for (const { key, phrase, listingId, sku, volume, rank, relevance, sources } of keywords) {
    const marketplace = marketplaceOf(listingId);
    // «piece», which the top titles share, is a word to use and no search.
    const isSearch = phrase.includes(' ') || volume !== null || rank !== null || sources.includes('manual');
    if (marketplace === null || !isSearch) continue;
    const id = `${marketplace}|${key}`;
    const row = found.get(id) ?? {
      id,
      phrase,
      address: `https://${marketplaces[marketplace].host}/s?k=${encodeURIComponent(phrase).replaceAll('%20', '+')}`,
      volume: null,
      skus: [],
      best: null,
      checkedAt: looked.get(id) ?? null,
    };
    row.volume = greatest(row.volume, volume?.volume ?? null);
    row.checkedAt = greatest(row.checkedAt, rank?.checkedAt ?? null);
    fitness.set(id, Math.max(fitness.get(id) ?? 0, relevance ?? 0));
    const place = rank?.organic?.position ?? null;
    if (place !== null) row.best = Math.min(row.best ?? place, place);
    if (!row.skus.includes(sku)) row.skus.push(sku);
    found.set(id, row);
  }
  return [...found.values()].sort(
    (a, b) =>
      (a.checkedAt ?? 0) - (b.checkedAt ?? 0) ||
      (b.volume ?? -1) - (a.volume ?? -1) ||
      (fitness.get(b.id) ?? 0) - (fitness.get(a.id) ?? 0) ||
      (a.phrase < b.phrase ? -1 : 1),
  );
}

/** When this computer last told of a search, by marketplace and key. */
function looksOf(sights: readonly Sight[]): Map<string, number> {
  const looked = new Map<string, number>();
  for (const { key, at } of sights) {
    const [, marketplace, query] = /^search (\S+) 1 (.+)$/s.exec(key) ?? [];
    if (marketplace === undefined || query === undefined) continue;
    const id = `${marketplace}|${normalise(query).key}`;
    looked.set(id, Math.max(looked.get(id) ?? 0, at));
  }
  return looked;
}

function greatest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
