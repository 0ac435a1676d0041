import { contentFields, type ContentField } from '@shared/catalog/content-fields';
import type { ContentChanges } from '@shared/catalog/listing-content';
import type { FieldLimits } from '@shared/scoring/field-limits';
import type { KeywordHint } from '../messages';
import type { Database } from '../store/database';
import { readKeywordSet } from '../store/keywords';
import type { OwnListing } from '../store/own-listing';
import { keywordRows } from './keyword-rows';

/** More would be a wall; the side panel has them all. */
const most = 3;

export interface HintQuestion {
  own: OwnListing;
  changes: ContentChanges;
  limits: FieldLimits;
  now: number;
}

/** For each field the wanted keywords that no visible text holds and that it has room for, the most searched first. */
export async function readEditHints(
  database: Database,
  { own, changes, limits, now }: HintQuestion,
): Promise<Partial<Record<ContentField, KeywordHint[]>>> {
  const { listing, subject } = own;
  const set = await readKeywordSet(database, listing.id);
  if (set.keywords.length === 0) return {};
  const rows = keywordRows({
    set,
    content: { ...listing.content, ...changes },
    attributes: listing.attributes,
    category: subject.breadcrumb.known ? subject.breadcrumb.value : [],
    limits,
    ranks: await database.keywordRanks.where('listingId').equals(listing.id).toArray(),
    // Reading the whole shop at every rest of the fingers would cost more than it sorts better.
    others: [],
    now,
  }).filter(({ isOwnCopy }) => !isOwnCopy);
  const hints: Partial<Record<ContentField, KeywordHint[]>> = {};
  for (const field of contentFields) {
    const fitting = rows.flatMap(({ keyword, coverage }): KeywordHint[] => {
      const fit = coverage.fits.find((one) => one.field === field);
      if (fit === undefined) return [];
      const { add, label, size, room, unit } = fit;
      return [{ phrase: keyword.phrase, add, label, size, room, unit }];
    });
    // Several keywords may want the same words.
    const different = fitting.filter(({ add }, at) => fitting.findIndex((one) => one.add === add) === at);
    if (different.length > 0) hints[field] = different.slice(0, most);
  }
  return hints;
}
