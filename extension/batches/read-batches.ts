import * as z from 'zod/mini';
import type { ChangeState } from '@shared/catalog/change';
import type { ChangeBatch } from '@shared/catalog/change-batch';
import type { ContentChanges } from '@shared/catalog/listing-content';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database } from '../store/database';

/** One change of a batch and how far it came. */
export interface BatchEntry {
  changeId: string;
  listingId: string;
  before: ContentChanges;
  after: ContentChanges;
  /** `queued`: still on this computer; `not-taken`: the server refused it. */
  state: ChangeState | 'queued' | 'not-taken';
  /** Why it was refused or asks, in words. */
  detail: string | null;
  /** Order in the queue while it is there, and whether it may be on its way already. */
  queued: { order: number; attempted: boolean } | null;
}

/** A batch as this computer knows it, whether or not the server has it yet. */
export interface BatchView {
  id: string;
  name: string;
  kind: ChangeBatch['kind'];
  at: number;
  entries: BatchEntry[];
  /** Taken back, or about to be. */
  isUndone: boolean;
}

/** The batches of these kinds, the newest first: those at the server, and those that wait in the queue. */
export async function readBatches(
  database: Database,
  kinds: readonly ChangeBatch['kind'][],
): Promise<BatchView[]> {
  const [batches, changes, queue] = await Promise.all([
    database.batches.toArray(),
    database.changes.filter(({ batchId }) => batchId !== null).toArray(),
    database.queue.toArray(),
  ]);
  const known = new Map<string, Omit<BatchView, 'entries' | 'isUndone'>>();
  const undone = new Set<string>();
  const open = (batch: {
    id: string;
    name: string;
    kind: ChangeBatch['kind'];
    at: number;
    undoes: string | null;
  }) => {
    if (batch.undoes !== null) undone.add(batch.undoes);
    known.set(batch.id, { id: batch.id, name: batch.name, kind: batch.kind, at: batch.at });
  };
  for (const batch of batches) open(batch);
  const entries = new Map<string, BatchEntry[]>();
  const add = (batchId: string, entry: BatchEntry) => {
    const list = entries.get(batchId) ?? [];
    if (!list.some(({ changeId }) => changeId === entry.changeId)) entries.set(batchId, [...list, entry]);
  };
  for (const { id, batchId, listingId, before, after, state, steps, question } of changes) {
    const detail = question?.message ?? (state === 'refused' ? (steps.at(-1)?.detail ?? null) : null);
    add(batchId ?? '', { changeId: id, listingId, before, after, state, detail, queued: null });
  }
  for (const row of queue) {
    if (row.kind === 'batch.open') {
      const batch = z.safeParse(mutationChanges['batch.open'], row.changes);
      if (batch.success && !known.has(batch.data.batchId))
        open({ ...batch.data, id: batch.data.batchId, at: row.createdAt });
    }
    if (row.kind !== 'change.publish') continue;
    const change = z.safeParse(mutationChanges['change.publish'], row.changes);
    if (!change.success || change.data.batchId === undefined) continue;
    const { changeId, listingId, before, after, batchId } = change.data;
    add(batchId, {
      changeId,
      listingId,
      before,
      after,
      state: row.answer === null ? 'queued' : 'not-taken',
      detail: row.answer?.error?.message ?? null,
      queued: { order: row.order, attempted: row.attempted },
    });
  }
  return [...known.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map((batch) => ({ ...batch, entries: entries.get(batch.id) ?? [], isUndone: undone.has(batch.id) }))
    .toSorted((a, b) => b.at - a.at);
}
