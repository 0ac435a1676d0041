import * as z from 'zod/mini';
import { contentChangesSchema, type ContentChanges } from '@shared/catalog/listing-content';
import type { QueuedMutation, Store } from './database';
import { saveDraftIn } from './drafts';

/** Both sides of a draft that two browsers edited in the same field: what this one wrote, what the server holds. */
export interface DraftConflict {
  order: number;
  listingId: string;
  mine: ContentChanges;
  theirs: ContentChanges;
}

/** Null when a queue row is no conflict about a draft. A field that the other browser put back is told by its absence. */
export function readDraftConflict(row: QueuedMutation): DraftConflict | null {
  if (row.kind !== 'draft.save' || row.listingId === null || row.answer?.outcome !== 'conflict') return null;
  const side = (which: 'sent' | 'server') => {
    const fields = (row.answer?.conflicts ?? []).map((conflict) => [conflict.field, conflict[which]]);
    const parsed = z.safeParse(contentChangesSchema, Object.fromEntries(fields));
    return parsed.success ? parsed.data : {};
  };
  return { order: row.order, listingId: row.listingId, mine: side('sent'), theirs: side('server') };
}

/** The seller chose, field by field: `theirs` lists the fields in which the other side stands. */
export async function settleDraftConflict(
  store: Store,
  conflict: DraftConflict,
  choice: { theirs: (keyof ContentChanges)[]; live: ContentChanges; baseVersion: number; now: number },
): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, database.drafts, database.shadowDrafts, async () => {
    const [local, shadow] = await Promise.all([
      database.drafts.get(conflict.listingId),
      database.shadowDrafts.get(conflict.listingId),
    ]);
    const chosen = Object.fromEntries(choice.theirs.map((field) => [field, conflict.theirs[field]]));
    const changes: ContentChanges = { ...shadow?.changes, ...local?.changes, ...chosen };
    await database.queue.delete(conflict.order);
    // From here on the edit is made on what the server holds now, so it does not conflict again.
    if (local && shadow) await database.drafts.put({ ...local, version: shadow.version });
    await saveDraftIn(database, { listingId: conflict.listingId, changes, ...choice });
  });
}
