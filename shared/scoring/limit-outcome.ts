import type { FieldLimit } from './field-limits';
import { indexOfSurplus, measureText } from './measure-text';
import { fulfilled, wanting } from './outcome';
import type { FindingField, Measured, Severity } from './rule';

export interface LimitQuestion {
  /** «Title», as the evidence begins. */
  label: string;
  text: string;
  limit: FieldLimit;
  field: FindingField;
  severity: Severity;
  /** What happens over the limit: «Amazon will rewrite it». */
  consequence: string;
  fix: (surplus: number) => string;
}

/** One text against its limit: exactly the surplus is marked, and the score falls with it. */
export function limitOutcome(question: LimitQuestion): Measured {
  const { label, text, limit, field, severity } = question;
  const size = measureText(text, limit.unit);
  if (size <= limit.max) return fulfilled(`${label} ${size} of ${limit.max} ${limit.unit}`);
  return wanting({
    score: Math.max(0, 0.4 - (size - limit.max) / (2 * limit.max)),
    severity,
    evidence: `${label} ${size} of ${limit.max} ${limit.unit}: ${question.consequence}`,
    fix: question.fix(size - limit.max),
    field,
    marks: [[indexOfSurplus(text, limit.max, limit.unit), text.length]],
  });
}
