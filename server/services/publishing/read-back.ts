import type { ContentChanges, ContentField, ListingContent } from '../../../shared/catalog/listing-content';
import { contentFields } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';

/** What a read of the live listing says of a change that is on its way. */
export type ReadBack = 'equal-to-after' | 'equal-to-before' | 'neither';

/** The fields that a change touches, in the editor's order. */
export function changedFields(change: ContentChanges): ContentField[] {
  return contentFields.filter((field) => change[field] !== undefined);
}

/** The live values of the fields that a change touches. */
export function pickFields(content: ListingContent, fields: readonly ContentField[]): ContentChanges {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/**
 * Compares the live listing with both sides of a change. A change that is live in some fields and not in others is
 * `neither`: nobody can tell from outside whether the rest is still to come.
 */
export function compareReadBack(
  live: ListingContent,
  before: ContentChanges,
  after: ContentChanges,
): ReadBack {
  const fields = changedFields(after);
  if (fields.every((field) => sameText(live[field], after[field]))) return 'equal-to-after';
  if (fields.every((field) => sameText(live[field], before[field]))) return 'equal-to-before';
  return 'neither';
}
