import { contentFieldNames, type ContentField, type ListingContent } from '../catalog/listing-content';
import { foreignWordsOf } from '../keywords/foreign-words';
import type { FieldLimit } from '../scoring/field-limits';
import { limitsOfSubject } from '../scoring/limits-of-subject';
import { measureText } from '../scoring/measure-text';
import { usualBulletCount } from '../scoring/policy-limits.data';
import type { ScoringContext } from '../scoring/rule';
import type { Subject } from '../scoring/subject';
import { checkProvenance } from './check-provenance';
import type { InputText } from './input-text';
import { policyBreaches } from './policy-breaches';
import type { RewriteCandidate } from './text-provider';

/** A text of a provider that was not taken, and every reason. */
export interface DroppedText {
  field: ContentField;
  text: string;
  reasons: string[];
}

/** A measure that was converted exactly; it must be shown as converted. */
export interface MarkedConversion {
  field: ContentField;
  text: string;
  from: string;
}

export interface JudgedCandidate {
  /** The fallback with what passed in place of its own. */
  content: ListingContent;
  /** Fields that hold at least one text of the provider's. */
  taken: ContentField[];
  dropped: DroppedText[];
  conversions: MarkedConversion[];
}

export interface JudgeQuestion {
  subject: Subject;
  context: ScoringContext;
  inputs: readonly InputText[];
  /** The deterministic draft, whose texts stand wherever the provider's do not pass. */
  fallback: ListingContent;
}

/**
 * Holds a provider's texts to the inputs, the limits and the policies, text by text. A text that fails in anything is
 * dropped whole, with the reasons, and the deterministic one stands in its place.
 */
export function judgeCandidate(candidate: RewriteCandidate, question: JudgeQuestion): JudgedCandidate {
  const limits = limitsOfSubject(question.subject, question.context);
  const judged: JudgedCandidate = {
    content: { ...question.fallback },
    taken: [],
    dropped: [],
    conversions: [],
  };
  const { title, itemHighlight, description, searchTerms } = candidate;
  const single = { title, itemHighlight, description, searchTerms };
  for (const field of ['title', 'itemHighlight', 'description', 'searchTerms'] as const) {
    const text = single[field]?.trim();
    const limit = limits[field];
    if (!text || limit === null) continue;
    if (passes({ field, text, limit }, { question, judged })) {
      judged.content[field] = text;
      judged.taken.push(field);
    }
  }
  judgeBullets(candidate.bullets ?? [], { question, judged }, limits.bullets);
  dropBreaches(question, judged);
  return judged;
}

interface Judging {
  question: JudgeQuestion;
  judged: JudgedCandidate;
}

/** Passed bullets first, then the fallback's, up to the usual number. */
function judgeBullets(bullets: readonly string[], judging: Judging, limit: FieldLimit): void {
  const { judged, question } = judging;
  const kept = bullets
    .map((text) => text.trim())
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .filter((text) => passes({ field: 'bullets', text, limit }, judging));
  if (kept.length === 0) return;
  const count = Math.min(usualBulletCount, limit.maxItems ?? usualBulletCount);
  judged.content.bullets = [
    ...kept,
    ...question.fallback.bullets.filter((text) => !kept.includes(text)),
  ].slice(0, count);
  judged.taken.push('bullets');
}

function passes(
  what: { field: ContentField; text: string; limit: FieldLimit },
  { question, judged }: Judging,
): boolean {
  const { field, text, limit } = what;
  const reasons: string[] = [];
  const size = measureText(text, limit.unit);
  if (size > limit.max) reasons.push(`${size} of ${limit.max} ${limit.unit}`);
  const check = checkProvenance(text, question.inputs, {
    field: field === 'searchTerms' ? 'searchTerms' : 'visible',
  });
  reasons.push(...check.unprovenanced.map(({ reason }) => reason));
  if (foreignWordsOf(text).length > 0) reasons.push('not in English');
  // Alone with the fallback's other fields, so that the reason is this text's.
  const whole = { ...question.fallback, [field]: field === 'bullets' ? [text] : text };
  const breaches = policyBreaches(whole, question.subject, question.context).filter(
    (finding) => finding.field === field,
  );
  reasons.push(...breaches.map(({ evidence }) => evidence));
  if (reasons.length > 0) {
    judged.dropped.push({ field, text, reasons: [...new Set(reasons)] });
    return false;
  }
  judged.conversions.push(...check.conversions.map((one) => ({ field, text: one.text, from: one.from })));
  return true;
}

/** Texts that pass alone may still break a policy together (a highlight that repeats its title). */
function dropBreaches(question: JudgeQuestion, judged: JudgedCandidate): void {
  for (const finding of policyBreaches(judged.content, question.subject, question.context)) {
    const field = judged.taken.find((one) => one === finding.field);
    if (field === undefined) continue;
    judged.dropped.push({ field, text: contentFieldNames[field], reasons: [finding.evidence] });
    judged.taken = judged.taken.filter((one) => one !== field);
    Object.assign(judged.content, { [field]: question.fallback[field] });
  }
}
