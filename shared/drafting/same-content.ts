import { contentFields, type ListingContent } from '../catalog/listing-content';
import { sameText } from '../catalog/same-text';

/** Whether two contents read the same in every field. */
export function sameContent(a: ListingContent, b: ListingContent): boolean {
  return contentFields.every((field) => sameText(a[field], b[field]));
}
