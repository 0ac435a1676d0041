import { findingsOf } from './findings';
import { components, type Measured, type Outcome, type Rule, type ScoringContext } from './rule';
import { rules as allRules } from './rules';
import type { ComponentScore, ScoreResult } from './score-result';
import type { Subject } from './subject';
import { shareOut } from './share-out';
import { defaultWeights, type Weights } from './weights';

export interface ScoreOptions {
  weights?: Weights;
  rules?: readonly Rule[];
}

/** A rule with what it measured and the weight that it carries within its component. */
export interface Weighed<O extends Outcome = Outcome> {
  rule: Rule;
  outcome: O;
  weight: number;
}

/**
 * Scores a listing or a product, 0-100. A component is the weighted mean of its rules, less what a breach of policy
 * costs, the total the weighted mean of its components, so the bars add up to the total. A rule that does not apply leaves its weight to the others; one
 * whose facts are unknown is left out too, but lowers `knownShare`. Pure, never throws.
 */
export function scoreSubject(
  subject: Subject,
  context: ScoringContext,
  options: ScoreOptions = {},
): ScoreResult {
  const weights = options.weights ?? defaultWeights;
  const weighed = weigh(options.rules ?? allRules, weights, (rule) => rule.measure(subject, context));
  return resultOf(weighed, weights);
}

export function weigh<O extends Outcome>(
  rules: readonly Rule[],
  weights: Weights,
  outcomeOf: (rule: Rule) => O,
): Weighed<O>[] {
  return rules.map((rule) => ({
    rule,
    outcome: outcomeOf(rule),
    weight: weights.rules[rule.id] ?? rule.weight,
  }));
}

function resultOf(weighed: readonly Weighed[], weights: Weights): ScoreResult {
  const known = weighed.filter(isKnown);
  const means = componentMeans(known);
  const measuredWeight = sum(components.map((name) => (means[name] === null ? 0 : weights.components[name])));
  const total = totalOfMeans(means, weights);
  const shares = knownShares(weighed);
  return {
    total: total === null ? null : Math.round(total),
    knownShare: knownShareOf(shares, weights),
    components: componentScores(shares, { weights, means, total }),
    findings: findingsOf(weighed, (entry) => {
      const mean = means[entry.rule.component];
      if (mean === null || mean.weight === 0 || measuredWeight === 0) return 0;
      const mended = clamp(mean.plain + (entry.weight * (1 - clamp(entry.outcome.score))) / mean.weight);
      const others = entry.rule === mean.worstRule ? mean.secondWorst : mean.worst;
      const share = weights.components[entry.rule.component] / measuredWeight;
      return 100 * share * (mended * factorOf(others) - mean.score);
    }),
    rulesKnown: known.map((entry) => entry.rule.id),
  };
}

/** 0-100, not rounded, over rules that were measured; null when none was. */
export function totalOf(known: readonly Weighed<Measured>[], weights: Weights): number | null {
  return totalOfMeans(componentMeans(known), weights);
}

function totalOfMeans(means: Means, weights: Weights): number | null {
  let won = 0;
  let possible = 0;
  for (const name of components) {
    const mean = means[name];
    if (mean === null) continue;
    won += weights.components[name] * mean.score;
    possible += weights.components[name];
  }
  return possible > 0 ? (100 * won) / possible : null;
}

interface Mean {
  /** Weighted mean of the rules, before what a breach of policy costs. */
  plain: number;
  /** 0-1: what the component is worth. */
  score: number;
  weight: number;
  /** Scores of the two worst breaches of policy, 1 where there is none, and whose the worst is. */
  worst: number;
  secondWorst: number;
  worstRule: Rule | null;
}

type Means = Record<Rule['component'], Mean | null>;

/** What is left of a component whose worst rule of policy is broken outright. */
const breachedShare = 0.5;

/**
 * A breach of policy puts the whole component at risk (Amazon rewrites the title, drops the attribute, hides the
 * listing), however good the rest of it is: the worst breach takes up to half. 1 where none is broken.
 */
function factorOf(worst: number): number {
  return breachedShare + (1 - breachedShare) * worst;
}

function isPolicy({ severity, places }: Measured): boolean {
  return severity === 'policy' || (places?.some((place) => place.severity === 'policy') ?? false);
}

/** In one pass, since an editor asks on every keystroke. */
function componentMeans(known: readonly Weighed<Measured>[]): Means {
  const means: Means = { seo: null, content: null, images: null, competitive: null, compliance: null };
  for (const { rule, outcome, weight } of known) {
    const mean = (means[rule.component] ??= {
      plain: 0,
      score: 0,
      weight: 0,
      worst: 1,
      secondWorst: 1,
      worstRule: null,
    });
    const score = clamp(outcome.score);
    mean.plain += weight * score;
    mean.weight += weight;
    if (score >= mean.secondWorst || !isPolicy(outcome)) continue;
    if (score < mean.worst) {
      mean.secondWorst = mean.worst;
      mean.worst = score;
      mean.worstRule = rule;
    } else mean.secondWorst = score;
  }
  for (const name of components) {
    const mean = means[name];
    if (mean === null) continue;
    if (mean.weight <= 0) {
      means[name] = null;
      continue;
    }
    mean.plain = clamp(mean.plain / mean.weight);
    mean.score = mean.plain * factorOf(mean.worst);
  }
  return means;
}

function componentScores(
  shares: KnownShares,
  { weights, means, total }: { weights: Weights; means: Means; total: number | null },
): ComponentScore[] {
  const exact = components.map((name) => (means[name]?.score ?? 0) * weights.components[name]);
  const isWhole = total !== null && components.every((name) => means[name] !== null);
  const isOfHundred = sum(Object.values(weights.components)) === 100;
  // The bars add up to the ring only where all five are known; else each is rounded for itself.
  const rounded = isWhole && isOfHundred ? shareOut(exact, Math.round(total)) : exact.map(Math.round);
  return components.map((name, index) => ({
    component: name,
    weight: weights.components[name],
    points: means[name] === null ? null : (rounded[index] ?? 0),
    knownShare: shares[name] ?? 0,
  }));
}

function knownShareOf(shares: KnownShares, weights: Weights): number {
  let knownWeight = 0;
  let allWeight = 0;
  for (const name of components) {
    const share = shares[name];
    if (share === null) continue;
    knownWeight += share * weights.components[name];
    allWeight += weights.components[name];
  }
  return allWeight > 0 ? knownWeight / allWeight : 0;
}

/** Of the weight of each component's rules; null when none of them applies. */
type KnownShares = Record<Rule['component'], number | null>;

function knownShares(weighed: readonly Weighed[]): KnownShares {
  const knownWeights = { seo: 0, content: 0, images: 0, competitive: 0, compliance: 0 };
  const allWeights = { ...knownWeights };
  for (const { rule, outcome, weight } of weighed) {
    if (outcome.kind === 'not-applicable') continue;
    allWeights[rule.component] += weight;
    if (outcome.kind === 'measured') knownWeights[rule.component] += weight;
  }
  const shares: KnownShares = { seo: null, content: null, images: null, competitive: null, compliance: null };
  for (const name of components)
    if (allWeights[name] > 0) shares[name] = knownWeights[name] / allWeights[name];
  return shares;
}

function isKnown(entry: Weighed): entry is Weighed<Measured> {
  return entry.outcome.kind === 'measured';
}

/** A rule's slip (a division by zero) must not make a total of NaN. */
function clamp(score: number): number {
  return score >= 0 ? Math.min(score, 1) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
