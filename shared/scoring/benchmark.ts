import type { Benchmark } from './benchmark-result';
import { components, type Component, type Measured, type Rule, type ScoringContext } from './rule';
import { rules as allRules } from './rules';
import { totalOf, weigh } from './score';
import type { Subject } from './subject';
import { defaultWeights, type Weights } from './weights';

/** A product that we stand beside. */
export interface Compared extends Omit<Benchmark['against'][number], 'total'> {
  subject: Subject;
}

export interface BenchmarkQuestion {
  own: Subject;
  others: readonly Compared[];
  context: ScoringContext;
  weights?: Weights;
  rules?: readonly Rule[];
}

/** Rules that say nothing about a product are known too, with null. */
type Outcomes = Map<string, Measured | null>;
interface Measurement {
  outcomes: Outcomes;
  total: number;
}
type Rival = Measurement & { compared: Compared };
export type BenchmarkFigures = Omit<Benchmark, 'id' | 'listingId' | 'at'>;

/** A rule counts when at least half of the others are measured by it, and of those to whom it applies at least so many. */
const knownToMost = 0.8;
const fulfilledFrom = 0.99;
const mostTold = 6;

/**
 * How a listing stands beside others. Only rules known on both sides count: those that we and most of the others know;
 * a product that lacks the facts for one of them is left out rather than guessed at. Null when nobody is left, or when
 * we share no rule.
 */
export function benchmark(question: BenchmarkQuestion): BenchmarkFigures | null {
  const { context, weights = defaultWeights } = question;
  const rules = question.rules ?? allRules;
  const ownOutcomes = outcomesOf(question.own, rules, context);
  const measured = question.others.map((compared) => ({
    compared,
    outcomes: outcomesOf(compared.subject, rules, context),
  }));
  const isKnownToMost = ({ id }: Rule) => {
    const counted = measured.filter(({ outcomes }) => outcomes.get(id)).length;
    const applies = measured.filter(({ outcomes }) => outcomes.get(id) !== null).length;
    return counted >= measured.length / 2 && counted >= knownToMost * applies;
  };
  const shared = rules.filter((rule) => Boolean(ownOutcomes.get(rule.id)) && isKnownToMost(rule));
  const rivals = measured.flatMap(({ compared, outcomes }): Rival[] => {
    if (shared.length === 0 || !shared.every(({ id }) => outcomes.has(id))) return [];
    const total = totalOver(outcomes, shared, weights);
    return total === null ? [] : [{ compared, outcomes, total }];
  });
  const ownTotal = totalOver(ownOutcomes, shared, weights);
  if (ownTotal === null || rivals.length === 0) return null;
  const own = { outcomes: ownOutcomes, total: ownTotal };
  const best = rivals
    .toSorted((a, b) => b.total - a.total)
    .slice(0, Math.max(3, Math.ceil(rivals.length / 4)));
  return {
    rank: 1 + rivals.filter(({ total }) => round(total) > round(ownTotal)).length,
    of: rivals.length + 1,
    total: standing(
      ownTotal,
      rivals.map(({ total }) => total),
    ),
    components: componentStandings(own, rivals, shared, weights),
    against: rivals.map(({ compared: { subject: _subject, ...rest }, total }) => ({
      ...rest,
      total: round(total),
    })),
    ...strengthsAndWeaknesses(own, rivals, shared),
    inCommon: inCommonOf(own, best, shared),
  };
}

function outcomesOf(subject: Subject, rules: readonly Rule[], context: ScoringContext): Outcomes {
  const outcomes: Outcomes = new Map();
  for (const rule of rules) {
    const outcome = rule.measure(subject, context);
    if (outcome.kind !== 'unknown') outcomes.set(rule.id, outcome.kind === 'measured' ? outcome : null);
  }
  return outcomes;
}

/** 0-100 over the rules named; null when there is none with a weight. */
function totalOver(outcomes: Outcomes, rules: readonly Rule[], weights: Weights): number | null {
  const known = rules.filter((rule) => outcomes.get(rule.id));
  return totalOf(
    weigh(known, weights, (rule) => outcomes.get(rule.id) as Measured),
    weights,
  );
}

function componentStandings(own: Measurement, rivals: Rival[], shared: Rule[], weights: Weights) {
  return components.flatMap((component) => {
    const rules = shared.filter((rule) => rule.component === component);
    const pointsOf = ({ outcomes }: Measurement) => {
      const total = totalOver(outcomes, rules, onlyOf(component, weights));
      return total === null ? null : (total * weights.components[component]) / 100;
    };
    const ours = pointsOf(own);
    const theirs = rivals.flatMap((rival) => pointsOf(rival) ?? []);
    return ours === null || theirs.length === 0 ? [] : [{ component, ...standing(ours, theirs) }];
  });
}

/** The weights with one component alone, so that its own share of the total plays no part. */
function onlyOf(component: Component, weights: Weights): Weights {
  const none = { seo: 0, content: 0, images: 0, competitive: 0, compliance: 0 };
  return { ...weights, components: { ...none, [component]: 1 } };
}

function standing(own: number, others: number[]) {
  const sorted = others.map(round).toSorted((a, b) => a - b);
  const ours = round(own);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  const best = sorted.at(-1) ?? 0;
  const above = sorted.filter((total) => total < ours).length;
  const ties = sorted.filter((total) => total === ours).length;
  return {
    own: ours,
    median: round(median),
    best,
    percentile: (above + ties / 2) / sorted.length,
    gap: round(best - ours),
  };
}

function strengthsAndWeaknesses(own: Measurement, rivals: Rival[], shared: Rule[]) {
  const compared = shared.map((rule) => {
    const ours = own.outcomes.get(rule.id);
    const theirs = rivals.flatMap(({ outcomes }) => outcomes.get(rule.id)?.score ?? []);
    const mean = theirs.reduce((sum, score) => sum + score, 0) / Math.max(1, theirs.length);
    const fulfilled = theirs.filter((score) => score >= fulfilledFrom).length;
    const lead = theirs.length === 0 ? 0 : (ours?.score ?? 0) - mean;
    const words = `${rule.name}: ${ours?.evidence ?? ''}; ${fulfilled} of ${theirs.length} others have nothing to mend here`;
    return { words, lead, weight: rule.weight };
  });
  const told = (entries: typeof compared) =>
    entries
      .toSorted((a, b) => Math.abs(b.lead) * b.weight - Math.abs(a.lead) * a.weight)
      .slice(0, mostTold)
      .map(({ words }) => words);
  return {
    strengths: told(compared.filter(({ lead }) => lead >= 0.3)),
    weaknesses: told(compared.filter(({ lead }) => lead <= -0.3)),
  };
}

/** What at least seven in ten of the best have; what we lack first. */
function inCommonOf(own: Measurement, best: Rival[], shared: Rule[]): BenchmarkFigures['inCommon'] {
  if (best.length < 3) return [];
  const common = shared.flatMap((rule) => {
    const having = best.filter(({ outcomes }) => (outcomes.get(rule.id)?.score ?? 0) >= fulfilledFrom);
    const share = having.length / best.length;
    if (share < 0.7) return [];
    const weHave = (own.outcomes.get(rule.id)?.score ?? 0) >= fulfilledFrom;
    const examples = having.slice(0, 2).map(({ compared, outcomes }) => {
      return `${compared.title ?? compared.asin}: ${outcomes.get(rule.id)?.evidence ?? ''}`;
    });
    return [{ words: rule.name, share, weHave, examples, weight: rule.weight }];
  });
  return common
    .toSorted((a, b) => Number(a.weHave) - Number(b.weHave) || b.weight - a.weight)
    .slice(0, 2 * mostTold)
    .map(({ weight: _weight, ...rest }) => rest);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
