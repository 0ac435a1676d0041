import * as z from 'zod/mini';
import type { Candidate } from '../keywords/candidates';
import { plainFigure } from './plain-figure';
import { periodOf } from './report-period';

const share = z.number().check(z.gte(0), z.lte(1));

/** An entry of `dataByDepartmentAndSearchTerm` (GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT): one product for one term. */
const termSchema = z.object({
  searchTerm: z.string(),
  searchFrequencyRank: z.int().check(z.positive()),
  clickedAsin: z.string(),
  clickShare: share,
});

/** An entry of `dataByAsin` (GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT). */
const querySchema = z.object({
  endDate: z.string(),
  asin: z.string(),
  searchQueryData: z.object({
    searchQuery: z.string(),
    searchQueryVolume: z.number().check(z.nonnegative()),
  }),
  clickData: z.optional(z.object({ totalClickCount: z.number(), asinClickCount: z.number() })),
  purchaseData: z.optional(z.object({ asinPurchaseCount: z.number() })),
});

export interface ReportCandidates {
  candidates: Candidate[];
  /** Entries that do not have the report's shape: left out, and counted. */
  refused: number;
}

export interface SearchTermsQuestion {
  /** The ASINs to look for, with whose they are: the report holds millions of terms of everybody. */
  asins: ReadonlyMap<string, 'own' | 'rival'>;
  /** `dataEndTime` of the report's specification. */
  endDate: string;
  at: number;
}

/**
 * Search terms after which shoppers clicked our products or our rivals' most. Takes entries one after another, since the
 * report is too large to hold; it gives a rank of frequency, never a volume.
 */
export function searchTermCandidates(
  entries: Iterable<unknown>,
  { asins, endDate, at }: SearchTermsQuestion,
): ReportCandidates {
  const found = new Map<string, { rank: number; own: number; rival: number }>();
  let refused = 0;
  for (const entry of entries) {
    const read = termSchema.safeParse(entry);
    if (!read.success) {
      refused++;
      continue;
    }
    const { searchTerm, searchFrequencyRank, clickedAsin, clickShare } = read.data;
    const whose = asins.get(clickedAsin);
    if (whose === undefined) continue;
    const term = found.get(searchTerm) ?? { rank: searchFrequencyRank, own: 0, rival: 0 };
    term[whose] += clickShare;
    found.set(searchTerm, term);
  }
  const candidates = [...found].map(([phrase, { rank, own, rival }]): Candidate => {
    const shares = [
      ...(own > 0 ? [`${percent(own)} of the clicks yours`] : []),
      ...(rival > 0 ? [`${percent(rival)} of the clicks your rivals’`] : []),
    ];
    const evidence = [`search frequency rank ${plainFigure(rank)}, to ${endDate}`, ...shares].join('; ');
    return { phrase, evidence: { source: 'brand-analytics', evidence, volume: null, volumeAt: null, at } };
  });
  return { candidates, refused };
}

/** Queries after which a product of ours was shown, with Amazon's own count of searches. One ASIN's entries, or several. */
export function searchQueryCandidates(entries: Iterable<unknown>, at: number): ReportCandidates {
  const candidates: Candidate[] = [];
  let refused = 0;
  for (const entry of entries) {
    const read = querySchema.safeParse(entry);
    if (!read.success) {
      refused++;
      continue;
    }
    const { endDate, asin, searchQueryData, clickData, purchaseData } = read.data;
    const volume = searchQueryData.searchQueryVolume;
    const parts = [`${plainFigure(volume)} searches, to ${endDate}`];
    if (clickData)
      parts.push(
        `${plainFigure(clickData.asinClickCount)} of ${plainFigure(clickData.totalClickCount)} clicks yours`,
      );
    if (purchaseData) parts.push(`${plainFigure(purchaseData.asinPurchaseCount)} bought from you`);
    const evidence = [...parts, `report of ${asin}`].join('; ');
    const volumeAt = periodOf(endDate)?.endAt ?? null;
    candidates.push({
      phrase: searchQueryData.searchQuery,
      evidence: { source: 'search-query-performance', evidence, volume, volumeAt, at },
    });
  }
  return { candidates, refused };
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
