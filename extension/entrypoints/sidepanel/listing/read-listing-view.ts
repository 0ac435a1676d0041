import type { Change } from '@shared/catalog/change';
import type { ListingVersion } from '@shared/catalog/listing';
import type { ContentChanges } from '@shared/catalog/listing-content';
import type { Draft } from '@shared/sync/collections';
import { lockedContent, onItsWay, type OnItsWay } from '../../../editing/open-changes';
import type { EditorInput } from '../../../editing/editor-model';
import type { Database, QueuedMutation } from '../../../store/database';
import { completeListing, type OwnListing } from '../../../store/own-listing';
import { readDraftConflict, type DraftConflict } from '../../../store/settle-draft-conflict';

/** Everything that the panel shows of one listing, read together so that it agrees with itself. */
export interface ListingViewData {
  own: OwnListing;
  draft: Draft | null;
  changes: Change[];
  /** Oldest first. */
  versions: ListingVersion[];
  onItsWay: OnItsWay;
  locked: ContentChanges;
  /** Edits that the server did not take. */
  refusals: QueuedMutation[];
  conflicts: DraftConflict[];
}

/** Null where there is no such listing (it went away at Amazon, or the caches are being rebuilt). */
export async function readListingView(database: Database, id: string): Promise<ListingViewData | null> {
  const listing = await database.listings.get(id);
  if (listing === undefined) return null;
  const [own, draft, changes, versions, queue] = await Promise.all([
    completeListing(database, listing),
    database.drafts.get(id),
    database.changes.where('listingId').equals(id).toArray(),
    database.versions.where('listingId').equals(id).toArray(),
    database.queue.where('listingId').equals(id).toArray(),
  ]);
  const way = onItsWay(changes, queue);
  const conflicts = queue.flatMap((row) => readDraftConflict(row) ?? []);
  return {
    own,
    draft: draft ?? null,
    changes: changes.sort((a, b) => b.decidedAt - a.decidedAt),
    versions: versions.sort((a, b) => a.version - b.version),
    onItsWay: way,
    locked: lockedContent(way),
    refusals: queue.filter((row) => row.answer !== null && readDraftConflict(row) === null),
    conflicts,
  };
}

export function editorInput({ own, draft, locked, versions }: ListingViewData): EditorInput {
  const begunOn = versions.find((version) => version.version === draft?.baseVersion)?.content ?? null;
  return { own, draft, locked, begunOn };
}
