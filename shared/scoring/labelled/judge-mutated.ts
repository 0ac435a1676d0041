import type { Finding } from '../score-result';
import { scoreSubject } from '../score';
import { testNow } from '../testing/subject-with';
import { subjectOfLabelled, type LabelledListing } from './labelled-listing';
import type { MutatedListing } from './mutated-listings';

export interface Verdict {
  mutated: MutatedListing;
  isFound: boolean;
  /** Findings of medium or higher that neither the defect nor the clean listing explains. */
  falseAlarms: Finding[];
  /** Of the expected rules: what they said, for a person who looks into a miss. */
  said: Finding[];
}

/** Known findings of medium or higher: of policy, or a warning. */
export function alarmsOf(labelled: LabelledListing): Finding[] {
  return findingsOf(labelled).filter(({ severity }) => severity !== 'hint');
}

/** Whether the planted defect was found: by an expected rule, at its place, as severe as it is. */
export function judgeMutated(mutated: MutatedListing): Verdict {
  const { kind, plant, clean, labelled } = mutated;
  const before = new Set(findingsOf(clean).map(keyOf));
  const fresh = findingsOf(labelled).filter((finding) => !before.has(keyOf(finding)));
  const said = fresh.filter(({ rule }) => kind.rules.includes(rule));
  const isExpected = new Set([...kind.rules, ...(kind.also ?? [])]);
  return {
    mutated,
    isFound: said.some((finding) => {
      const places = plant.places ?? kind.places;
      const isPlaced =
        places.length === 0 ||
        [finding.field, finding.attribute].some((name) => name !== null && places.includes(name));
      const isSevere = (plant.severities ?? kind.severities).includes(finding.severity);
      const isIndexed =
        plant.index === undefined ||
        finding.field !== 'bullets' ||
        finding.index === null ||
        finding.index === plant.index;
      return isPlaced && isSevere && isIndexed;
    }),
    falseAlarms: fresh.filter(({ rule, severity }) => severity !== 'hint' && !isExpected.has(rule)),
    said,
  };
}

/** A clean listing carries many defects, and is scored once. */
const scored = new WeakMap<LabelledListing, Finding[]>();

function findingsOf(labelled: LabelledListing): Finding[] {
  let findings = scored.get(labelled);
  if (findings === undefined) {
    const all = scoreSubject(subjectOfLabelled(labelled), { now: testNow }).findings;
    scored.set(labelled, (findings = all.filter(({ score }) => score !== null)));
  }
  return findings;
}

function keyOf({ rule, field, attribute, index, evidence }: Finding): string {
  return [rule, field, attribute, index, evidence].join('|');
}
