import { fieldLimits, type FieldLimits, type LimitsQuestion } from './field-limits';
import type { ScoringContext } from './rule';
import type { Subject } from './subject';

/** The limits in force for a subject: by policy alone where its product type is not known. */
export function limitsOfSubject(subject: Subject, { now }: ScoringContext): FieldLimits {
  const productType = subject.productType.known ? subject.productType.value : null;
  const { isMedia } = subject;
  const isSame =
    last !== null && last.productType === productType && last.isMedia === isMedia && last.now === now;
  if (last === null || !isSame)
    last = { productType, isMedia, now, limits: fieldLimits({ productType, isMedia, now }) };
  return last.limits;
}

/** The last question with its answer: the rules of one score all ask the same. */
let last: (LimitsQuestion & { limits: FieldLimits }) | null = null;
