import * as z from 'zod/mini';
import { mutationChanges, type MutationKind } from '@shared/sync/protocol';
import { uuidV7 } from '../sync/uuid-v7';
import type { Database, QueuedMutation, Store } from './database';

export interface NewMutation {
  kind: MutationKind;
  listingId: string | null;
  baseVersion: number | null;
  changes: unknown;
  /** Epoch ms. */
  now: number;
}

/** Adds to the queue. Call it inside a `strict` transaction over `queue`, with the state that goes with it. */
export async function enqueue(database: Database, mutation: NewMutation): Promise<void> {
  const { now, ...rest } = await mergeWithUnsent(database, mutation);
  await database.queue.add({
    ...rest,
    id: uuidV7(now),
    createdAt: now,
    attempted: false,
    sentAs: null,
    answer: null,
  });
}

/**
 * Edits of one draft that have never left are one mutation: a save takes up the fields of the save before it, so that
 * typing does not fill the queue; a discard ends them. What was sent once is never touched again.
 */
async function mergeWithUnsent(database: Database, mutation: NewMutation): Promise<NewMutation> {
  const { kind, listingId } = mutation;
  if (listingId === null || (kind !== 'draft.save' && kind !== 'draft.discard')) return mutation;
  const unsent = (await database.queue.where('listingId').equals(listingId).toArray()).filter(
    (row) => row.kind === 'draft.save' && !row.attempted && row.answer === null,
  );
  await database.queue.bulkDelete(unsent.map((row) => row.order));
  const last = unsent.at(-1);
  if (kind === 'draft.discard' || last === undefined) return mutation;
  const before = z.safeParse(mutationChanges['draft.save'], last.changes);
  const after = z.safeParse(mutationChanges['draft.save'], mutation.changes);
  if (!before.success || !after.success) return mutation;
  const changes = { ...before.data.changes, ...after.data.changes };
  return { ...mutation, changes: { ...after.data, changes } };
}

/** What still has to reach the server, in order. */
export async function pendingMutations(database: Database): Promise<QueuedMutation[]> {
  return (await database.queue.orderBy('order').toArray()).filter((row) => row.answer === null);
}

/** What came back refused or in conflict and was not dealt with yet. */
export async function unsettledMutations(database: Database): Promise<QueuedMutation[]> {
  return (await database.queue.orderBy('order').toArray()).filter((row) => row.answer !== null);
}

/** Whether edits of this listing's draft are unanswered, or in conflict: until that is settled the local draft stands. */
export async function keepsLocalDraft(database: Database, listingId: string): Promise<boolean> {
  const rows = await database.queue.where('listingId').equals(listingId).toArray();
  return rows.some((row) => row.kind.startsWith('draft.'));
}

/** Forgets a refusal or conflict after the seller has seen it. */
export async function settle(store: Store, order: number): Promise<void> {
  await store.safe.queue.delete(order);
}
