import { contentFields, type ContentChanges, type ListingContent } from '@shared/catalog/listing-content';
import { sameValue } from '../../../editing/content-edit';

/** What has to change for the live words to be those of an older version again. */
export function rollBackChanges(live: ListingContent, goal: ListingContent): ContentChanges {
  const fields = contentFields.filter((field) => !sameValue(live[field], goal[field]));
  return Object.fromEntries(fields.map((field) => [field, goal[field]]));
}
