import type { FactName, Subject } from './subject';
import type { Threshold } from './thresholds';

export const components = ['seo', 'content', 'images', 'competitive', 'compliance'] as const;
export type Component = (typeof components)[number];

export const componentNames: Record<Component, string> = {
  seo: 'SEO',
  content: 'Content',
  images: 'Images',
  competitive: 'Competitive',
  compliance: 'Compliance',
};

/** `policy`: Amazon may suppress or rewrite; `warning`: costs sales or clicks; `hint`: better practice. */
export type Severity = 'policy' | 'warning' | 'hint';

/** Where a rule or a limit comes from, with the date from which it holds. */
export interface Source {
  text: string;
  /** ISO day, e.g. `2026-07-27`, or the day on which it was read. */
  date: string;
  url?: string;
}

/** What a rule is told beside the subject: nothing is read from a clock or a global. */
export interface ScoringContext {
  /** Epoch ms: dated limits are those of this moment. */
  now: number;
  /** Thresholds that the seller changed for this category, by rule and name; absent: the rules' own. */
  thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The field that a finding belongs under. */
export type FindingField =
  'title' | 'itemHighlight' | 'bullets' | 'description' | 'searchTerms' | 'images' | 'offer';

/** One of several places where a rule found the same kind of thing: each becomes a finding of its own. */
export interface Place {
  evidence: string;
  fix: string;
  /** The outcome's severity where absent. */
  severity?: Severity;
  isUrgent?: boolean;
  field?: FindingField;
  /** Amazon's attribute, where it is another than the field's own: `material`, `unit_count`. */
  attribute?: string;
  /** Index of the bullet or of the image concerned, in the listing's own order. */
  index?: number;
  /** Parts of the text to mark, `[start, end)` in UTF-16 units. */
  marks?: [number, number][];
}

export interface Measured {
  kind: 'measured';
  /** 0 (all wrong) to 1 (nothing to mend). */
  score: number;
  severity: Severity;
  /** The measured value as a sentence: «Title is 112 characters; the limit is 75». */
  evidence: string;
  /** What to do, as a sentence; null when nothing is wrong. */
  fix: string | null;
  /** The field that the finding belongs under, where there is one. */
  field?: FindingField;
  /** Amazon's attribute, where it is another than the field's own: `material`, `unit_count`. */
  attribute?: string;
  /** Index of the bullet or of the image concerned, in the listing's own order. */
  index?: number;
  /** Parts of the text to mark, `[start, end)` in UTF-16 units. */
  marks?: [number, number][];
  /** It costs sales now (suppressed, not buyable): such findings stand before all others. */
  isUrgent?: boolean;
  /** Where one rule found several things, these take the place of the fields above. */
  places?: Place[];
}

export type Outcome =
  | Measured
  /** A fact is missing: «not known from here», or the reader's own reason. */
  | { kind: 'unknown'; fact: FactName; reason: string }
  /** The rule says nothing about this product (no search terms on a parent, no battery, …). */
  | { kind: 'not-applicable' };

/** One scoring rule. Its id is its path under `rules/`: `seo/title-length`. */
export interface Rule {
  id: `${Component}/${string}`;
  component: Component;
  /** Share within its component, before the shares of the applicable rules are made to add up. */
  weight: number;
  /** What the rule asks for, in a few words. */
  name: string;
  source: Source;
  /** Figures that the seller may change by category; read with `thresholdOf`. */
  thresholds?: Readonly<Record<string, Threshold>>;
  /** Pure, and never throws. */
  measure(subject: Subject, context: ScoringContext): Outcome;
}
