import {
  contentFieldNames,
  contentFields,
  type ContentChanges,
  type ContentField,
  type ListingContent,
} from '@shared/catalog/listing-content';
import type { FieldLimit, FieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';

export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Changes with one field set; a field that says what is live is no change. */
export function withField<F extends ContentField>(
  live: ListingContent,
  changes: ContentChanges,
  field: F,
  value: ListingContent[F],
): ContentChanges {
  const { [field]: _before, ...others } = changes;
  return sameValue(tidy(value), tidy(live[field])) ? others : { ...others, [field]: value };
}

/** An empty text and none are the same to Amazon; an emptied bullet at the end is no bullet. */
function tidy(value: string | string[] | null): string | string[] {
  if (!Array.isArray(value)) return value ?? '';
  const last = value.findLastIndex((text) => text.trim() !== '');
  return value.slice(0, last + 1);
}

/** What is sent: without empty bullets, and null for a text that was emptied. */
export function tidyChanges(changes: ContentChanges): ContentChanges {
  const out: ContentChanges = { ...changes };
  if (out.bullets) out.bullets = out.bullets.filter((text) => text.trim() !== '');
  if (out.itemHighlight?.trim() === '') out.itemHighlight = null;
  if (out.description?.trim() === '') out.description = null;
  if (out.searchTerms?.trim() === '') out.searchTerms = null;
  return out;
}

/** One part of a change as a person counts them: a field, or one bullet. */
export interface ChangedPart {
  name: string;
  field: ContentField;
  index: number | null;
  before: string;
  after: string;
}

export function changedParts(live: ContentChanges, changes: ContentChanges): ChangedPart[] {
  return contentFields.flatMap((field): ChangedPart[] => {
    const after = changes[field];
    if (after === undefined) return [];
    const before = live[field];
    if (Array.isArray(after)) return changedBullets(Array.isArray(before) ? before : [], after);
    const texts = { before: typeof before === 'string' ? before : '', after: after ?? '' };
    return texts.before === texts.after
      ? []
      : [{ name: contentFieldNames[field], field, index: null, ...texts }];
  });
}

function changedBullets(before: string[], after: string[]): ChangedPart[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index): ChangedPart => ({
    name: `Bullet ${index + 1}`,
    field: 'bullets',
    index,
    before: before[index] ?? '',
    after: after[index] ?? '',
  })).filter((part) => part.before !== part.after);
}

export function limitOf(limits: FieldLimits, field: ContentField): FieldLimit | null {
  return limits[field];
}

/** Why a change cannot be published as it is: one sentence for each part over its limit, or empty where it may not be. */
export function blockers(live: ContentChanges, changes: ContentChanges, limits: FieldLimits): string[] {
  const over = changedParts(live, changes).flatMap((part) => {
    const limit = limitOf(limits, part.field);
    const used = limit === null ? 0 : measureText(part.after, limit.unit);
    return limit !== null && used > limit.max ? [`${part.name} is ${used - limit.max} over its limit`] : [];
  });
  const most = limits.bullets.maxItems;
  if (most !== null && (changes.bullets?.length ?? 0) > most)
    over.push(`There are more than ${most} bullets`);
  if (changes.title?.trim() === '') over.push('The title is empty');
  return over;
}

/** Fields of a draft that were changed at Amazon since the draft was begun, and are not what the draft says. */
export function staleFields(
  begunOn: ListingContent | null,
  live: ListingContent,
  changes: ContentChanges,
): ContentField[] {
  if (begunOn === null) return [];
  return contentFields.filter(
    (field) => changes[field] !== undefined && !sameValue(begunOn[field], live[field]),
  );
}
