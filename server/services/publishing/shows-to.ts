import type { ContentChanges } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';

/** What shoppers are shown of a product, by the catalogue or by its page; null where that is not told. */
export interface ShownTexts {
  title: string | null;
  bullets: readonly string[] | null;
}

/** True when every changed text that is told of is there, and one is. */
export function showsTo(shown: ShownTexts, after: ContentChanges): boolean {
  const told = [
    after.title !== undefined && shown.title !== null ? sameText(shown.title, after.title) : null,
    after.bullets !== undefined && shown.bullets !== null ? sameText(shown.bullets, after.bullets) : null,
  ].filter((known) => known !== null);
  return told.length > 0 && told.every(Boolean);
}
