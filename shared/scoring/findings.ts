import type { Measured, Outcome, Place, Rule, Severity } from './rule';
import { factNames, type FactName } from './subject';
import type { Finding } from './score-result';
import type { Weighed } from './score';

/** The rule that passes on what Amazon says: nothing that we found outranks it. */
const amazonsOwn = 'compliance/amazon-issues';

type Unknown = Extract<Outcome, { kind: 'unknown' }>;

const severityOrder: Record<Severity, number> = { policy: 0, warning: 1, hint: 2 };

/** What can be mended, at stake first (of equals what Amazon itself reports), then the facts that are not known, each once. `pointsOf` says what mending a rule wins in the total. */
export function findingsOf(
  weighed: readonly Weighed[],
  pointsOf: (entry: Weighed<Measured>) => number,
): Finding[] {
  const findings: Finding[] = [];
  const unknownFacts = new Set<FactName>();
  for (const { rule, outcome, weight } of weighed) {
    if (weight <= 0 || outcome.kind === 'not-applicable') continue;
    if (outcome.kind === 'unknown') {
      // Several rules may want one fact: it is missed once.
      if (!unknownFacts.has(outcome.fact)) findings.push(unknownFinding(rule, outcome));
      unknownFacts.add(outcome.fact);
    } else if (outcome.score < 1) {
      const entry = { rule, outcome, weight };
      pushMeasured(findings, entry, pointsOf(entry));
    }
  }
  return findings.toSorted(byStake);
}

function byStake(a: Finding, b: Finding): number {
  if ((a.score === null) !== (b.score === null)) return a.score === null ? 1 : -1;
  if (a.isUrgent !== b.isUrgent) return a.isUrgent ? -1 : 1;
  if (a.rule !== b.rule && (a.rule === amazonsOwn || b.rule === amazonsOwn))
    return a.rule === amazonsOwn ? -1 : 1;
  return severityOrder[a.severity] - severityOrder[b.severity] || b.points - a.points;
}

/** Each place takes an equal part of what the rule would win. */
function pushMeasured(findings: Finding[], { rule, outcome }: Weighed<Measured>, points: number): void {
  const places = outcome.places ?? [];
  if (places.length === 0) findings.push(findingOf(rule, outcome, outcome, points));
  for (const place of places) findings.push(findingOf(rule, outcome, place, points / places.length));
}

// Written out, since a spread costs more than the rules: a score makes some fifteen of these on every keystroke.
function findingOf(rule: Rule, outcome: Measured, place: Place | Measured, points: number): Finding {
  return {
    rule: rule.id,
    component: rule.component,
    name: rule.name,
    score: Math.max(0, outcome.score),
    severity: place.severity ?? outcome.severity,
    evidence: place.evidence,
    fix: place.fix,
    field: place.field ?? outcome.field ?? null,
    attribute: place.attribute ?? outcome.attribute ?? null,
    index: place.index ?? null,
    marks: place.marks ?? [],
    points: Math.round(10 * points) / 10,
    isUrgent: place.isUrgent ?? outcome.isUrgent ?? false,
    source: rule.source,
  };
}

function unknownFinding(rule: Rule, { fact, reason }: Unknown): Finding {
  return {
    rule: rule.id,
    component: rule.component,
    name: factNames[fact],
    score: null,
    severity: 'hint',
    evidence: `${factNames[fact]}: ${reason}`,
    fix: null,
    field: null,
    attribute: null,
    index: null,
    marks: [],
    points: 0,
    isUrgent: false,
    source: rule.source,
  };
}
