import type { ContentChanges, ListingContent } from '../catalog/listing-content';
import type { ScoreResult } from '../scoring/score-result';

export const originSources = [
  'attribute',
  'title',
  'itemHighlight',
  'bullet',
  'description',
  'searchTerms',
  'keyword',
  'grammar',
] as const;
export type OriginSource = (typeof originSources)[number];

/** Where a piece of a draft was taken from. `grammar` is the closed list of connecting words: it holds no fact. */
export interface Origin {
  source: OriginSource;
  /** Amazon's name of the attribute. */
  name?: string;
  /** Of the bullet, or of the keyword among those given. */
  index?: number;
  /** Place in the source's text as it was given, `[start, end)` in UTF-16 units; both 0 for grammar. */
  start: number;
  end: number;
}

/** A piece of a drafted text with its source. The pieces of a text, joined, are the text. */
export interface Segment {
  text: string;
  from: Origin;
}

export interface DraftText {
  text: string;
  segments: Segment[];
}

/** The words of one whole proposal, each with its source. */
export interface DraftWords {
  title: DraftText;
  /** Null where the product type has no Item Highlight, or no fact is left for it. */
  itemHighlight: DraftText | null;
  bullets: DraftText[];
  description: DraftText | null;
  searchTerms: DraftText | null;
}

export interface DraftVariant {
  /** `size-first`, `use-first`, … */
  id: string;
  /** A few words for people: «Size first». */
  name: string;
  words: DraftWords;
  /** The same as plain content, ready for the editor. */
  content: ListingContent;
  /** Only the fields that would change. */
  changes: ContentChanges;
  score: ScoreResult;
  /** Points of the total against the listing as it is, over the rules known on both sides; null when not scored. */
  gain: number | null;
}

export interface DraftResult {
  /** The grammar that was used: `bits`, `fixings`, …, `general`. */
  family: string;
  before: ScoreResult;
  /** Best score first. Empty when the inputs hold too little to write from: `missing` says what. */
  variants: DraftVariant[];
  /** What would make it better and is nowhere in the inputs: «material», «size». Nothing is invented in its place. */
  missing: string[];
  /** What was left out of the seller's own words and why, in plain sentences. */
  notes: string[];
}

/** A keyword that a draft may use: in visible text only where the facts say the same, in search terms freely. */
export interface DraftKeyword {
  phrase: string;
  /** Searches a month where a source gave them; null where none did. */
  volume: number | null;
  /** 0-1 from evidence; null where nothing speaks for or against it. */
  relevance: number | null;
}
