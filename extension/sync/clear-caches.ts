import { collectionNames } from '@shared/sync/collections';
import type { Store } from '../store/database';
import { keepsLocalDraft } from '../store/queue';
import { syncedTables } from './apply-documents';

/** Empties what the server can send again. The queue, the pairing and drafts that are not sent yet stay. */
export async function clearCaches(store: Store): Promise<void> {
  const database = store.caches;
  await database.transaction('rw', syncedTables(database), async () => {
    await database.meta.bulkDelete(['cursor', 'firstSync']);
    await database.setAside.clear();
    await database.shadowDrafts.clear();
    for (const name of collectionNames) {
      if (name !== 'drafts') await database.table(name).clear();
    }
    for (const id of await database.drafts.toCollection().primaryKeys()) {
      if (!(await keepsLocalDraft(database, id))) await database.drafts.delete(id);
    }
  });
}
