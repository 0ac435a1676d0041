import type { ListingContent } from '@shared/catalog/listing-content';
import { backgroundOf } from '@shared/keywords/background';
import { gatherKeywords, volumeOf } from '@shared/keywords/candidates';
import { coverageOf, type KeywordCoverage } from '@shared/keywords/coverage';
import type { Keyword, KeywordEvidence } from '@shared/keywords/keyword';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { ownCopyCandidates } from '@shared/keywords/own-copy';
import { relevanceJudge, type Relevance } from '@shared/keywords/relevance';
import type { FieldLimits } from '@shared/scoring/field-limits';

/** One keyword of a listing with everything that is known of it here. */
export interface KeywordRow {
  keyword: Keyword;
  /** The figure to work with and its source; null where no source gave one. */
  volume: (KeywordEvidence & { volume: number }) | null;
  relevance: Relevance | null;
  coverage: KeywordCoverage;
  rank: KeywordRank | null;
  /** From the listing's own words alone: nobody else speaks for it. */
  isOwnCopy: boolean;
}

export interface KeywordQuestion {
  set: KeywordSet;
  /** As it is edited: a word that is typed is covered at once. */
  content: ListingContent;
  attributes: Readonly<Record<string, string>>;
  /** Category path, department first; empty where not known. */
  category: readonly string[];
  limits: FieldLimits;
  ranks: readonly KeywordRank[];
  /** Titles of other own listings: what is common among them tells little. */
  others: readonly string[];
  now: number;
}

/** Phrases of the own copy are there to be seen beside the wanted ones, not to bury them; single words say little. */
const mostOwnCopy = 15;

/** A listing's keywords: those of the server and those of its own copy, the most searched and most relevant first. */
export function keywordRows(question: KeywordQuestion): KeywordRow[] {
  const { set, content, attributes, category, limits, ranks, others, now } = question;
  const own = ownCopyCandidates(content, now)
    .filter(({ phrase }) => phrase.includes(' '))
    .slice(0, mostOwnCopy);
  const keywords = gatherKeywords(own, set.keywords).filter(({ key }) => !set.removed.includes(key));
  const given = new Set(set.keywords.map(({ key }) => key));
  const judge = relevanceJudge({
    product: { ...content, attributes, category },
    rivals: [],
    background: backgroundOf([content.title, ...others]),
  });
  const rankOf = new Map(ranks.map((rank) => [rank.key, rank]));
  const coverage = coverageOf({ keywords, listing: { content, attributes }, limits });
  return keywords
    .flatMap((keyword, at): KeywordRow[] => {
      const covered = coverage[at];
      if (covered === undefined) return [];
      const rank = rankOf.get(keyword.key) ?? null;
      const relevance = judge(keyword.phrase, { organicRank: rank?.organic?.position ?? null });
      const isOwnCopy = !given.has(keyword.key);
      return [{ keyword, volume: volumeOf(keyword), relevance, coverage: covered, rank, isOwnCopy }];
    })
    .toSorted(byWorth);
}

/** What the server judged with rivals in view counts before what this computer judges without them. */
export function relevanceOf({ keyword, relevance }: KeywordRow): number | null {
  return keyword.relevance ?? relevance?.value ?? null;
}

function byWorth(a: KeywordRow, b: KeywordRow): number {
  if (a.isOwnCopy !== b.isOwnCopy) return a.isOwnCopy ? 1 : -1;
  return (b.volume?.volume ?? -1) - (a.volume?.volume ?? -1) || (relevanceOf(b) ?? 0) - (relevanceOf(a) ?? 0);
}
