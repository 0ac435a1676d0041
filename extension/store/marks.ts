import * as z from 'zod/mini';
import type { ListingMarks, MarksChange } from '@shared/catalog/listing-marks';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from './database';
import { enqueue } from './queue';

/** A listing that the seller never marked. */
export function noMarks(listingId: string): ListingMarks {
  return { id: listingId, listingId, tags: [], stage: null, group: null, updatedAt: 0 };
}

/** What a change makes of marks, as the server will do it: tags come and go one by one, stage and group are set. */
export function withMarks(marks: ListingMarks, change: MarksChange, now: number): ListingMarks {
  const { addTags = [], removeTags = [], stage, group } = change;
  const kept = marks.tags.filter((tag) => !removeTags.includes(tag));
  return {
    ...marks,
    tags: [...new Set([...kept, ...addTags])].toSorted(),
    stage: stage === undefined ? marks.stage : stage,
    group: group === undefined ? marks.group : group,
    updatedAt: now,
  };
}

/**
 * Marks listings alike. When this returns the disk has it; the marks on screen are what the server holds with what
 * waits in the queue laid over it (`readMarks`), so a refusal takes itself back.
 */
export async function setMarks(
  store: Store,
  listingIds: readonly string[],
  change: MarksChange,
  now: number,
): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () => {
    for (const listingId of listingIds) {
      await enqueue(database, {
        kind: 'marks.set',
        listingId,
        baseVersion: null,
        changes: { listingId, ...change },
        now,
      });
    }
  });
}

/** All marks by listing: the server's, with those that wait here laid over them in their order. */
export async function readMarks(database: Database): Promise<Map<string, ListingMarks>> {
  const [stored, queue] = await Promise.all([
    database.marks.toArray(),
    database.queue.orderBy('order').toArray(),
  ]);
  const marks = new Map(stored.map((row) => [row.id, row]));
  for (const row of queue) {
    const change = row.answer === null ? marksChangeOf(row) : null;
    if (change === null) continue;
    const { listingId, ...said } = change;
    marks.set(listingId, withMarks(marks.get(listingId) ?? noMarks(listingId), said, row.createdAt));
  }
  return marks;
}

/** What the server took is the seller's from that moment: its own document comes with the next pull. Within a transaction over `marks`. */
export async function recordMarks(database: Database, row: QueuedMutation, now: number): Promise<void> {
  const change = marksChangeOf(row);
  if (change === null) return;
  const { listingId, ...said } = change;
  const before = (await database.marks.get(listingId)) ?? noMarks(listingId);
  await database.marks.put(withMarks(before, said, now));
}

function marksChangeOf(row: QueuedMutation) {
  if (row.kind !== 'marks.set') return null;
  const parsed = z.safeParse(mutationChanges['marks.set'], row.changes);
  return parsed.success ? parsed.data : null;
}
