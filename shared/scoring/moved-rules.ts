import { rules } from './rules';
import type { Finding, ScoreResult } from './score-result';

export interface MovedRule {
  rule: string;
  name: string;
  /** Of the total; positive is a gain. */
  points: number;
}

const mostTold = 5;

/**
 * The rules that moved most between two scores of one listing. Only rules known on both sides count: what is newly
 * known is neither gain nor drop. A rule's part is what mending it would win before, less what it would win after.
 */
export function movedRules(before: ScoreResult, after: ScoreResult): MovedRule[] {
  const known = new Set(before.rulesKnown);
  const atStakeBefore = pointsByRule(before.findings);
  const atStakeAfter = pointsByRule(after.findings);
  return after.rulesKnown
    .filter((rule) => known.has(rule))
    .map((rule) => ({
      rule,
      name: rules.find(({ id }) => id === rule)?.name ?? rule,
      points: Math.round(10 * ((atStakeBefore.get(rule) ?? 0) - (atStakeAfter.get(rule) ?? 0))) / 10,
    }))
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, mostTold);
}

function pointsByRule(findings: readonly Finding[]): Map<string, number> {
  const points = new Map<string, number>();
  for (const { rule, points: won } of findings) points.set(rule, (points.get(rule) ?? 0) + won);
  return points;
}
