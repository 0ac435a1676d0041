import { contentFields, type ContentChanges } from '@shared/catalog/listing-content';
import type { Draft } from '@shared/sync/collections';
import type { Database, Store } from './database';
import { enqueue } from './queue';

export interface DraftEdit {
  listingId: string;
  /** Every field that differs from what is live; an empty object ends the draft. */
  changes: ContentChanges;
  /** What is live: a field put back to it must be told to the server too. */
  live: ContentChanges;
  /** The listing version that the edit is made against. */
  baseVersion: number;
  /** Epoch ms. */
  now: number;
}

/**
 * Keeps a draft: when this returns, the disk of this computer has it, and the queue has what the server must be told.
 * Nothing may say «saved» before.
 */
export async function saveDraft(store: Store, edit: DraftEdit): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.drafts, database.queue, async () => saveDraftIn(database, edit));
}

/**
 * The same within a transaction over `drafts` and `queue` of the strict connection. The scope of a transaction is always an
 * `async` function: Dexie loses one that is not at its first `await` of anything but a query.
 */
export async function saveDraftIn(database: Database, edit: DraftEdit): Promise<void> {
  const { listingId, changes, baseVersion, now } = edit;
  if (Object.keys(changes).length === 0) return discardDraftIn(database, listingId, now);
  const before = await database.drafts.get(listingId);
  const version = before?.version ?? 0;
  const draft: Draft = { id: listingId, listingId, changes, baseVersion, version, updatedAt: now };
  await database.drafts.put(draft);
  await enqueue(database, {
    kind: 'draft.save',
    listingId,
    baseVersion: version === 0 ? null : version,
    changes: { listingId, changes: { ...putBack(before, edit), ...changes }, listingVersion: baseVersion },
    now,
  });
}

/** Fields that the draft held and holds no more, as they are live: the server takes them out of its draft. */
function putBack(before: Draft | undefined, { changes, live }: DraftEdit): ContentChanges {
  const fields = contentFields.filter(
    (field) => before?.changes[field] !== undefined && changes[field] === undefined,
  );
  return Object.fromEntries(fields.map((field) => [field, live[field]]));
}

export async function discardDraft(store: Store, listingId: string, now: number): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.drafts, database.queue, async () =>
    discardDraftIn(database, listingId, now),
  );
}

/** The same within such a transaction; nothing happens where there is no draft. */
export async function discardDraftIn(database: Database, listingId: string, now: number): Promise<void> {
  const draft = await database.drafts.get(listingId);
  if (draft === undefined) return;
  await database.drafts.delete(listingId);
  await enqueue(database, {
    kind: 'draft.discard',
    listingId,
    baseVersion: draft.version === 0 ? null : draft.version,
    changes: { listingId },
    now,
  });
}
