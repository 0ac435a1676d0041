import type { ContentChanges, ContentField, ListingContent } from '../../../shared/catalog/listing-content';
import { contentFields } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';

/** What a read of the live listing says of a change that is on its way. */
export type ReadBack = 'equal-to-after' | 'equal-to-before' | 'partly' | 'neither';

/** The fields that a change touches, in the editor's order. */
export function changedFields(change: ContentChanges): ContentField[] {
  return contentFields.filter((field) => change[field] !== undefined);
}

/** The live values of the fields that a change touches. */
export function pickFields(content: ListingContent, fields: readonly ContentField[]): ContentChanges {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/**
 * Compares the live listing with both sides of a change. `partly`: some fields show the new text and all others the
 * old one, as Amazon may show the fields of one message after another.
 */
export function compareReadBack(
  live: ListingContent,
  before: ContentChanges,
  after: ContentChanges,
): ReadBack {
  const fields = changedFields(after);
  if (fields.every((field) => sameText(live[field], after[field]))) return 'equal-to-after';
  if (fields.every((field) => sameText(live[field], before[field]))) return 'equal-to-before';
  const isOneOf = (field: ContentField) =>
    sameText(live[field], after[field]) || sameText(live[field], before[field]);
  return fields.every(isOneOf) ? 'partly' : 'neither';
}
