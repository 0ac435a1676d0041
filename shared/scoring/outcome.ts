import type { Fact } from './fact';
import type { Measured, Outcome } from './rule';

/** What a reader says of a fact that its page or interface does not hold. */
export const notKnownFromHere = 'not known from here';

export const notApplicable: Outcome = { kind: 'not-applicable' };

/** Nothing to mend; the evidence says what was measured all the same. */
export function fulfilled(evidence: string): Measured {
  return { kind: 'measured', score: 1, severity: 'hint', evidence, fix: null };
}

export function wanting(finding: Omit<Measured, 'kind' | 'fix'> & { fix: string }): Measured {
  return { kind: 'measured', ...finding };
}

export function notKnown(reason: string): Outcome {
  return { kind: 'unknown', reason };
}

/** Measures a fact if it is known, else passes its reason on. */
export function whenKnown<T>(fact: Fact<T>, measure: (value: T) => Outcome): Outcome {
  return fact.known ? measure(fact.value) : notKnown(fact.reason);
}

/** Measures two facts if both are known, else passes the first missing one's reason on. */
export function whenBothKnown<A, B>(
  first: Fact<A>,
  second: Fact<B>,
  measure: (first: A, second: B) => Outcome,
): Outcome {
  return whenKnown(first, (a) => whenKnown(second, (b) => measure(a, b)));
}
