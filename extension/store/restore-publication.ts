import * as z from 'zod/mini';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation } from './database';
import { saveDraftIn } from './drafts';

/**
 * Makes a draft again of a change that was not taken, so that no word is lost. Fields edited since keep the newer
 * words. Within a transaction over `drafts` and `queue` of the strict connection.
 */
export async function restorePublication(
  database: Database,
  row: QueuedMutation,
  now: number,
): Promise<void> {
  const publication = z.safeParse(mutationChanges['change.publish'], row.changes);
  if (!publication.success) return;
  const { listingId, before, after } = publication.data;
  const newer = await database.drafts.get(listingId);
  await saveDraftIn(database, {
    listingId,
    changes: { ...after, ...newer?.changes },
    live: before,
    baseVersion: row.baseVersion ?? newer?.baseVersion ?? 0,
    now,
  });
}
