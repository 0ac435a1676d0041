import type { Candidate } from './candidates';
import { normalise } from './normalise';
import { sharedPhrases } from './shared-phrases';

export interface SearchPageSeen {
  query: string;
  /** In page order. */
  rows: readonly { asin: string; title: string | null; isSponsored: boolean }[];
  at: number;
}

/** The first screens, which get nearly all clicks. */
const topRows = 16;
const mostShared = 20;
/** A phrase that fewer of the top results use is theirs, not the market's. */
const leastShare = 0.4;

/** Words that the top organic results share for a query, the query's own left out: what such a title is expected to say. */
export function wordsSharedByTop({
  query,
  rows,
}: SearchPageSeen): { phrase: string; titles: number; of: number }[] {
  const top = rows.filter(({ isSponsored, title }) => !isSponsored && title !== null).slice(0, topRows);
  const asked = new Set(normalise(query).stems);
  return sharedPhrases(
    top.map(({ title }) => [title ?? '']),
    Math.max(2, Math.ceil(top.length * leastShare)),
  )
    .filter(({ stems }) => stems.some((stem) => !asked.has(stem)))
    .map(({ phrase, words, documents }) => ({ phrase, titles: documents.size, of: top.length, words }))
    .sort((a, b) => b.titles * Math.sqrt(b.words) - a.titles * Math.sqrt(a.words))
    .slice(0, mostShared)
    .map(({ phrase, titles, of }) => ({ phrase, titles, of }));
}

/** The query that the seller searched for, and what its top results share. */
export function searchPageCandidates(seen: SearchPageSeen): Candidate[] {
  const base = { source: 'search-page' as const, volume: null, volumeAt: null, at: seen.at };
  const asked = { phrase: seen.query, evidence: { ...base, evidence: 'you searched for it' } };
  const shared = wordsSharedByTop(seen).map(({ phrase, titles, of }) => ({
    phrase,
    evidence: { ...base, evidence: `in ${titles} of the first ${of} organic titles for «${seen.query}»` },
  }));
  return normalise(seen.query).key === '' ? shared : [asked, ...shared];
}
