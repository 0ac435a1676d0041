import { fulfilled, notApplicable, notKnown, wanting } from './outcome';
import type { Outcome, Place, Severity } from './rule';
import type { Subject } from './subject';
import { hasWord, partsOfFields, type TextField, type TextPart } from './text-parts';

export interface Judgement {
  fields: readonly TextField[];
  severity: Severity;
  /** Evidence when every text passes. */
  passed: string;
  /** Words, case folded, without one of which nothing can be found: most texts hold none and are not read again. */
  triggers?: readonly string[];
  /** Null when the text passes. */
  judge(part: TextPart): Pick<Place, 'evidence' | 'fix' | 'marks'> | null;
}

/**
 * Judges every known text of the fields named. A breach of policy costs most of the score at once, since one is
 * enough for Amazon to act; matters of style cost their share of the texts.
 */
export function judgeTexts(subject: Subject, judgement: Judgement): Outcome {
  const parts = partsOfFields(subject, judgement.fields);
  if (parts.length === 0) return nothingToJudge(subject, judgement.fields);
  if (judgement.triggers !== undefined && !hasWord(subject, judgement.triggers))
    return fulfilled(judgement.passed);
  const places: Place[] = [];
  for (const part of parts) {
    const found = judgement.judge(part);
    if (found !== null)
      places.push({
        evidence: found.evidence,
        fix: found.fix,
        marks: found.marks,
        field: part.field,
        index: part.index,
      });
  }
  const [first] = places;
  if (first === undefined) return fulfilled(judgement.passed);
  const { severity } = judgement;
  const score =
    severity === 'policy' ? Math.max(0, 0.5 - 0.1 * places.length) : 1 - places.length / parts.length;
  return wanting({ score, severity, evidence: first.evidence, fix: first.fix, places });
}

/** The fields are empty, or one of them is not known. */
function nothingToJudge(subject: Subject, fields: readonly TextField[]): Outcome {
  for (const field of fields) {
    const fact = subject[field];
    if (!fact.known) return notKnown(field, fact.reason);
  }
  return notApplicable;
}
