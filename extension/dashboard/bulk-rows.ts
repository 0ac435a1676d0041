import type { ContentChanges } from '@shared/catalog/listing-content';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { blockers, tidyChanges } from '../editing/content-edit';
import { lockedFields, readLocked } from '../editing/open-changes';
import { completeListing, scoreOwn, type OwnListing } from '../store/own-listing';
import type { Database } from '../store/database';

/** One listing of a bulk edit, as it would be. */
export interface BulkRow {
  own: OwnListing;
  changes: ContentChanges;
  /** Why it cannot be published as it is; empty when it can. */
  problems: string[];
  scoreBefore: number | null;
  scoreAfter: number | null;
}

/** What an edit would do to one listing: its changes, and what it lacks for them. */
export type BulkEdit = (own: OwnListing) => { changes: ContentChanges; missing: readonly string[] };

/** The listings that an edit changes, each with the score by the changed words; those that it leaves alone are left out. */
export async function bulkRows(
  database: Database,
  { ids, edit, now }: { ids: readonly string[]; edit: BulkEdit; now: number },
): Promise<BulkRow[]> {
  const rows: BulkRow[] = [];
  const listings = await database.listings.bulkGet([...ids]);
  const locked = await readLocked(database);
  for (const listing of listings) {
    if (listing === undefined) continue;
    const own = await completeListing(database, listing);
    const { changes: wanted, missing } = edit(own);
    const changes = tidyChanges(wanted);
    if (Object.keys(changes).length === 0) continue;
    const limits = limitsOfSubject(own.subject, { now });
    const taken = lockedFields(locked.get(listing.id) ?? {}).filter((field) => changes[field] !== undefined);
    const problems = [
      ...missing.map((name) => `It has no ${name.replaceAll('_', ' ')}`),
      ...blockers(listing.content, changes, limits),
      ...(limits.itemHighlight === null && changes.itemHighlight != null
        ? ['Its product type has no Item Highlight']
        : []),
      ...(taken.length > 0 ? ['Another change of these words is on its way'] : []),
    ];
    const scoreBefore = scoreOwn(own, now).total;
    rows.push({ own, changes, problems, scoreBefore, scoreAfter: scoreOwn(own, now, changes).total });
  }
  return rows;
}
