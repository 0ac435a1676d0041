import type { Store } from '../store/database';
import { enqueue } from '../store/queue';
import { publishBatch } from './publish-batch';
import type { BatchEntry, BatchView } from './read-batches';

/** What undoing a batch does with each of its changes. */
export interface UndoPlan {
  /** Never left this computer: taken out of the queue. */
  drop: BatchEntry[];
  /** At the server, not yet sent to Amazon: dropped there. */
  cancel: BatchEntry[];
  /** Seen at Amazon: the old words are published again. */
  reverse: BatchEntry[];
  /** On its way: can be undone once Amazon has shown it. */
  wait: BatchEntry[];
}

/** Sorts the changes of a batch by what undoing them takes; refused and cancelled ones need nothing. */
export function planUndo({ entries }: Pick<BatchView, 'entries'>): UndoPlan {
  const of = (wanted: (entry: BatchEntry) => boolean) => entries.filter(wanted);
  return {
    drop: of(
      ({ state, queued }) => state === 'not-taken' || (state === 'queued' && queued?.attempted === false),
    ),
    cancel: of(({ state }) => state === 'intended' || state === 'asks'),
    reverse: of(({ state }) => state === 'confirmed' || state === 'live'),
    wait: of(
      ({ state, queued }) =>
        state === 'sent' || state === 'accepted' || (state === 'queued' && queued?.attempted !== false),
    ),
  };
}

/** Takes back what can be taken back now: a batch of its own with the old words, and nothing sent that was not yet sent. */
export async function undoBatch(store: Store, batch: BatchView, now: number): Promise<UndoPlan> {
  const plan = planUndo(batch);
  const database = store.safe;
  const listings = await database.listings.bulkGet(plan.reverse.map(({ listingId }) => listingId));
  await database.transaction('rw', database.queue, async () => {
    // Read anew: one that left meanwhile is no longer ours to take out.
    for (const { queued } of plan.drop) {
      const row = queued === null ? undefined : await database.queue.get(queued.order);
      if (row !== undefined && (!row.attempted || row.answer !== null))
        await database.queue.delete(row.order);
    }
    for (const { changeId, listingId } of plan.cancel) {
      const changes = { changeId, answer: 'drop' };
      await enqueue(database, { kind: 'change.resolve', listingId, baseVersion: null, changes, now });
    }
  });
  const rows = plan.reverse.flatMap(({ before, listingId }) => {
    const listing = listings.find((one) => one?.id === listingId);
    return listing === undefined ? [] : [{ listing, after: before, reason: `Undo of «${batch.name}»` }];
  });
  if (rows.length > 0 || plan.wait.length === 0)
    await publishBatch(store, {
      name: `Undo of «${batch.name}»`.slice(0, 120),
      kind: 'undo',
      undoes: batch.id,
      rows,
      now,
    });
  return plan;
}
