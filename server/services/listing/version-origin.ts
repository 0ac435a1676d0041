import {
  contentFields,
  type ContentChanges,
  type ListingContent,
} from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';
import type { ListingVersion } from '../../../shared/catalog/listing';
import type { FieldLimit } from '../../../shared/scoring/field-limits';
import { measureText } from '../../../shared/scoring/measure-text';

/** A change of ours that may explain new words; the latest first. */
export interface OwnChange {
  id: string;
  state: string;
  after: ContentChanges;
}

export interface Origin {
  origin: ListingVersion['origin'];
  changeId: string | null;
  /** The fields in which words that we published were changed by somebody else. */
  rewritten: (keyof ListingContent)[];
}

/**
 * Where new words come from: our own change that has become visible, somebody who changed words that we had
 * published, or any other edit. A title over its limit that comes back within it, without a change of ours, is Amazon's
 * own shortening (amazon.md § 7: since 27 July 2026), whoever wrote the long one.
 * @param titleLimit the limit in force; null where it is not known
 */
export function originOf(
  before: ListingContent,
  after: ListingContent,
  own: OwnChange[],
  titleLimit: FieldLimit | null = null,
): Origin {
  const arrived = own.find((change) => holds(after, change.after) && !holds(before, change.after));
  if (arrived && arrived.state !== 'refused')
    return { origin: 'published', changeId: arrived.id, rewritten: [] };
  const rewritten = contentFields.filter((field) => {
    const published = own.find(
      (change) =>
        (change.state === 'confirmed' || change.state === 'live') && change.after[field] !== undefined,
    );
    return (
      published &&
      sameText(before[field], published.after[field]) &&
      !sameText(after[field], published.after[field])
    );
  });
  if (isShortening(before.title, after.title, titleLimit) && !rewritten.includes('title'))
    rewritten.push('title');
  return { origin: rewritten.length > 0 ? 'rewritten' : 'amazon', changeId: null, rewritten };
}

function isShortening(before: string, after: string, limit: FieldLimit | null): boolean {
  if (limit === null || sameText(before, after)) return false;
  return measureText(before, limit.unit) > limit.max && measureText(after, limit.unit) <= limit.max;
}

function holds(content: ListingContent, changes: ContentChanges): boolean {
  const fields = contentFields.filter((field) => changes[field] !== undefined);
  return fields.length > 0 && fields.every((field) => sameText(content[field], changes[field]));
}
