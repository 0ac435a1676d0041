import type { FieldLimit } from '@shared/scoring/field-limits';
import { indexOfSurplus } from '@shared/scoring/measure-text';
import type { Finding } from '@shared/scoring/score-result';
import type { Mark } from '../../../ui/marked-segments';

/** What to underline in a field: exactly the surplus, and the words that findings name. */
export function fieldMarks(text: string, limit: FieldLimit, findings: Finding[]): Mark[] {
  const surplusFrom = indexOfSurplus(text, limit.max, limit.unit);
  const surplus: Mark[] =
    surplusFrom < text.length ? [{ range: [surplusFrom, text.length], tone: 'bad' }] : [];
  const named = findings.flatMap((finding) =>
    finding.marks.map((range): Mark => ({ range, tone: finding.severity === 'policy' ? 'bad' : 'warn' })),
  );
  return [...surplus, ...named];
}
