import { fieldLimits, type FieldLimits } from './field-limits';
import type { ScoringContext } from './rule';
import type { Subject } from './subject';

/** The limits in force for a subject: by policy alone where its product type is not known. */
export function limitsOfSubject(subject: Subject, { now }: ScoringContext): FieldLimits {
  const productType = subject.productType.known ? subject.productType.value : null;
  return fieldLimits({ productType, isMedia: subject.isMedia, now });
}
