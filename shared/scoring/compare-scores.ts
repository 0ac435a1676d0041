import type { Measured, Rule } from './rule';
import { rules as allRules } from './rules';
import { totalOf, weigh } from './score';
import type { ScoreResult } from './score-result';
import { defaultWeights, type Weights } from './weights';

export interface ScoreComparison {
  /** Points gained or lost over the rules known on both sides, to one decimal; null when they share none. */
  change: number | null;
  /** Rules known only after: a change of knowledge, never a gain or a drop. */
  newlyKnown: string[];
  /** Rules known only before. */
  noLongerKnown: string[];
}

/** Compares two scores of one listing, over the rules known on both sides. */
export function compareScores(
  before: ScoreResult,
  after: ScoreResult,
  options: { weights?: Weights; rules?: readonly Rule[] } = {},
): ScoreComparison {
  const knownBefore = new Set(before.rulesKnown);
  const knownAfter = new Set(after.rulesKnown);
  const shared = (options.rules ?? allRules).filter(
    (rule) => knownBefore.has(rule.id) && knownAfter.has(rule.id),
  );
  const weights = options.weights ?? defaultWeights;
  const from = totalOver(before, shared, weights);
  const to = totalOver(after, shared, weights);
  return {
    change: from === null || to === null ? null : Math.round(10 * (to - from)) / 10,
    newlyKnown: after.rulesKnown.filter((id) => !knownBefore.has(id)),
    noLongerKnown: before.rulesKnown.filter((id) => !knownAfter.has(id)),
  };
}

/** A known rule without a finding has nothing to mend: its score is 1. */
function totalOver(result: ScoreResult, rules: readonly Rule[], weights: Weights): number | null {
  const scores = new Map(result.findings.map((finding) => [finding.rule, finding.score]));
  const policies = new Set(
    result.findings.filter(({ severity }) => severity === 'policy').map(({ rule }) => rule),
  );
  const weighed = weigh(rules, weights, (rule): Measured => ({
    kind: 'measured',
    score: scores.get(rule.id) ?? 1,
    severity: policies.has(rule.id) ? 'policy' : 'hint',
    evidence: '',
    fix: null,
  }));
  return totalOf(weighed, weights);
}
