import { restorePublication } from './restore-publication';
import type { Store } from './database';

/**
 * Takes back a mutation that has never left this computer; false when it has, since then the server may hold it.
 * A change that is taken back becomes a draft again, in the same transaction.
 */
export async function holdBack(store: Store, order: number, now: number): Promise<boolean> {
  const database = store.safe;
  return database.transaction('rw', database.queue, database.drafts, async () => {
    const row = await database.queue.get(order);
    if (row === undefined || row.attempted || row.answer !== null) return false;
    await database.queue.delete(order);
    if (row.kind === 'change.publish') await restorePublication(database, row, now);
    return true;
  });
}
