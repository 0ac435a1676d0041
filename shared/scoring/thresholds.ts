import type { Rule, ScoringContext } from './rule';

/** A figure that a rule judges by and a seller may change, by category. */
export interface Threshold {
  /** What it means, in a few words: «images advised». */
  name: string;
  unit: string;
  default: number;
  min: number;
  max: number;
}

/** The value in force of one of a rule's thresholds: the seller's for this category, else the rule's own. */
export function thresholdOf(rule: Rule, name: string, context: ScoringContext): number {
  const own = rule.thresholds?.[name];
  if (own === undefined) throw new Error(`${rule.id} has no threshold ${name}`);
  const set = context.thresholds?.[rule.id]?.[name];
  return set === undefined ? own.default : Math.min(own.max, Math.max(own.min, set));
}
