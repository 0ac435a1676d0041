import type { ContentChanges, ListingContent } from '../catalog/listing-content';
import type { FindingField, ScoringContext, Source } from '../scoring/rule';
import type { ScoreResult } from '../scoring/score-result';
import type { Subject } from '../scoring/subject';
import type { Weights } from '../scoring/weights';

/** What kind of act is recommended. */
export const recommendationTypes = [
  'resolve-issue',
  'shorten-title',
  'fix-claim',
  'fix-text',
  'fill-search-terms',
  'fill-attribute',
  'add-highlight',
  'add-bullets',
  'write-description',
  'add-images',
  'mend',
] as const;
export type RecommendationType = (typeof recommendationTypes)[number];

/** What is at stake, the gravest first: what Amazon suppresses, what its policy forbids, money, points. */
export const stakes = ['suppressed', 'policy', 'money', 'points'] as const;
export type Stake = (typeof stakes)[number];

export type Effort = 'one-click' | 'minutes' | 'needs-fact' | 'needs-photo';

/** One thing worth doing to a listing, with its proof. */
export interface Recommendation {
  /**
   * Stable while it means the same: type, field and a digest of what it is about, so that one that was rejected comes
   * back only when its evidence is materially another.
   */
  key: string;
  listingId: string;
  type: RecommendationType;
  /** What to do, as a sentence. */
  words: string;
  /** The measured value behind it. */
  evidence: string;
  source: Source;
  stake: Stake;
  /** ISO day since when Amazon acts on it; null where nothing waits. */
  deadline: string | null;
  effort: Effort;
  field: FindingField | null;
  /** Exactly what would change; null where no text can be made from what is known. */
  change: { before: ContentChanges; after: ContentChanges } | null;
  /** Total of the changed listing less the total now, both scored; null where there is no change to score. */
  gain: number | null;
  /** Points that mending the finding would win by the rules, where no change could be made. */
  points: number;
  /** It may be published without a look: nothing is lost and no new finding of policy comes of it. */
  isSafe: boolean;
}

/** A listing as it is known, with its score. */
export interface RecommendQuestion {
  listingId: string;
  content: ListingContent;
  subject: Subject;
  score: ScoreResult;
  context: ScoringContext;
  weights: Weights;
  /** Phrases for the search terms, best first; empty where none are known. */
  keywords: readonly { phrase: string; volume?: number | null; relevance?: number | null }[];
  /** Profit of the last 30 days in pence, ex VAT; null until orders are known. */
  profit30d: number | null;
}

/** A change of text that a proposer makes of a finding. */
export interface TextProposal {
  after: ContentChanges;
  /** Nothing that the old text said is gone. */
  isLossless: boolean;
}
