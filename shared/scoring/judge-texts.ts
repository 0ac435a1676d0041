import { contentFieldNames } from '../catalog/content-fields';
import { fulfilled, notApplicable, notKnown, wanting } from './outcome';
import type { Outcome, Place, Severity } from './rule';
import type { Subject } from './subject';

export type TextField = 'title' | 'itemHighlight' | 'bullets' | 'description';

/** One text of a listing: a field, or one bullet. */
export interface TextPart {
  field: TextField;
  /** Of the bullet. */
  index?: number;
  text: string;
  /** «Title», «Bullet 2». */
  label: string;
}

export interface Judgement {
  fields: readonly TextField[];
  severity: Severity;
  /** Evidence when every text passes. */
  passed: string;
  /** Null when the text passes. */
  judge(part: TextPart): Pick<Place, 'evidence' | 'fix' | 'marks'> | null;
}

/**
 * Judges every known text of the fields named. A breach of policy costs most of the score at once, since one is
 * enough for Amazon to act; matters of style cost their share of the texts.
 */
export function judgeTexts(subject: Subject, judgement: Judgement): Outcome {
  const parts: TextPart[] = [];
  let missing: { field: TextField; reason: string } | null = null;
  for (const field of judgement.fields) {
    const fact = subject[field];
    if (fact.known) parts.push(...partsOf(subject, field));
    else missing ??= { field, reason: fact.reason };
  }
  if (parts.length === 0) return missing === null ? notApplicable : notKnown(missing.field, missing.reason);
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

/** The parts of a subject's fields, kept while the subject lives: a dozen rules want them. */
const partsOfSubjects = new WeakMap<Subject, Map<TextField, TextPart[]>>();

function partsOf(subject: Subject, field: TextField): TextPart[] {
  let fields = partsOfSubjects.get(subject);
  if (fields === undefined) partsOfSubjects.set(subject, (fields = new Map<TextField, TextPart[]>()));
  let parts = fields.get(field);
  if (parts === undefined) {
    const fact = subject[field];
    fields.set(field, (parts = fact.known ? split(field, fact.value) : []));
  }
  return parts;
}

function split(field: TextField, value: string | string[] | null): TextPart[] {
  const label = contentFieldNames[field];
  if (Array.isArray(value)) {
    const bullets = value.map((text, index) => ({ field, index, text, label: `Bullet ${index + 1}` }));
    return bullets.filter(({ text }) => text.trim() !== '');
  }
  return value === null || value.trim() === '' ? [] : [{ field, text: value, label }];
}
