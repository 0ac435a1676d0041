import type { ChangeBatch } from '@shared/catalog/change-batch';
import type { Store } from '../store/database';
import { enqueue } from '../store/queue';
import { enqueuePublication, type Publication } from '../store/publish';
import { uuidV7 } from '../sync/uuid-v7';

export type BatchRow = Omit<Publication, 'now'>;

export interface BatchRequest {
  name: string;
  kind: ChangeBatch['kind'];
  rows: readonly BatchRow[];
  /** The batch that this one takes back. */
  undoes?: string;
  /** Epoch ms: intents age from here. */
  now: number;
}

/**
 * Decides several changes as one: the batch and a change for each row are in the queue, on disk, when this returns.
 * Each has an answer of its own; all carry the batch's id.
 */
export async function publishBatch(store: Store, request: BatchRequest): Promise<string> {
  const database = store.safe;
  const { name, kind, rows, undoes = null, now } = request;
  const batchId = uuidV7(now);
  await database.transaction('rw', database.queue, async () => {
    await enqueue(database, {
      kind: 'batch.open',
      listingId: null,
      baseVersion: null,
      changes: { batchId, name, kind, undoes },
      now,
    });
    for (const row of rows) await enqueuePublication(database, { ...row, now, batchId });
  });
  return batchId;
}
