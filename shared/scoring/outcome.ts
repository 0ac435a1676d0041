import type { Fact } from './fact';
import type { Measured, Outcome } from './rule';
import type { FactName, FactValue, Subject } from './subject';

/** What a reader says of a fact that its page or interface does not hold. */
export const notKnownFromHere = 'not known from here';

export const notApplicable: Outcome = { kind: 'not-applicable' };

/** Nothing to mend; the evidence says what was measured all the same. */
export function fulfilled(evidence: string): Measured {
  return { kind: 'measured', score: 1, severity: 'hint', evidence, fix: null };
}

export function wanting(finding: Omit<Measured, 'kind' | 'fix'> & { fix: string }): Measured {
  const { score, severity, evidence, fix, field, attribute, index, marks, isUrgent, places } = finding;
  return {
    kind: 'measured',
    score,
    severity,
    evidence,
    fix,
    field,
    attribute,
    index,
    marks,
    isUrgent,
    places,
  };
}

export function notKnown(fact: FactName, reason: string): Outcome {
  return { kind: 'unknown', fact, reason };
}

/** Measures a fact if it is known, else passes its reason on. */
export function whenKnown<K extends FactName>(
  subject: Subject,
  name: K,
  measure: (value: FactValue<K>) => Outcome,
): Outcome {
  const fact: Fact<unknown> = subject[name];
  return fact.known ? measure(fact.value as FactValue<K>) : notKnown(name, fact.reason);
}

/** Measures two facts if both are known, else passes the first missing one's reason on. */
export function whenBothKnown<A extends FactName, B extends FactName>(
  subject: Subject,
  [first, second]: readonly [A, B],
  measure: (first: FactValue<A>, second: FactValue<B>) => Outcome,
): Outcome {
  return whenKnown(subject, first, (a) => whenKnown(subject, second, (b) => measure(a, b)));
}
