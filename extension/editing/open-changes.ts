import * as z from 'zod/mini';
import type { Change } from '@shared/catalog/change';
import { contentFields, type ContentChanges, type ContentField } from '@shared/catalog/listing-content';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation } from '../store/database';

/** A change that waits in this computer's queue: decided, and not known at the server yet. */
export interface WaitingChange {
  order: number;
  id: string;
  listingId: string;
  before: ContentChanges;
  after: ContentChanges;
  decidedAt: number;
  /** It has left at least once, so it cannot be held back any more. */
  attempted: boolean;
}

/** What of a listing is on its way: in the queue, or at the server and not yet confirmed. */
export interface OnItsWay {
  waiting: WaitingChange[];
  /** Sent, or about to be. */
  moving: Change[];
  /** Waits for the seller's answer. */
  asking: Change[];
}

const moving: ReadonlySet<Change['state']> = new Set(['intended', 'sent', 'accepted']);

export function onItsWay(changes: Change[], queue: QueuedMutation[]): OnItsWay {
  const known = new Set(changes.map((change) => change.id));
  const answered = new Set(queue.flatMap((row) => (row.kind === 'change.resolve' ? resolvedId(row) : [])));
  return {
    waiting: queue.flatMap((row) => readWaiting(row) ?? []).filter((change) => !known.has(change.id)),
    moving: changes.filter((change) => moving.has(change.state)),
    asking: changes.filter((change) => change.state === 'asks' && !answered.has(change.id)),
  };
}

export function readWaiting(row: QueuedMutation): WaitingChange | null {
  if (row.kind !== 'change.publish' || row.answer !== null) return null;
  const parsed = z.safeParse(mutationChanges['change.publish'], row.changes);
  if (!parsed.success) return null;
  const { changeId: id, listingId, before, after, decidedAt } = parsed.data;
  return { order: row.order, id, listingId, before, after, decidedAt, attempted: row.attempted };
}

function resolvedId(row: QueuedMutation): string[] {
  const parsed = z.safeParse(mutationChanges['change.resolve'], row.changes);
  return parsed.success && row.answer === null ? [parsed.data.changeId] : [];
}

/** The words that are on their way, by field: such a field is locked until they are confirmed. */
export function lockedContent({ waiting, moving: sent }: OnItsWay): ContentChanges {
  const inOrder = [...sent, ...waiting].sort((a, b) => a.decidedAt - b.decidedAt);
  return Object.assign({}, ...inOrder.map((change) => change.after)) as ContentChanges;
}

export function lockedFields(locked: ContentChanges): ContentField[] {
  return contentFields.filter((field) => locked[field] !== undefined);
}

/** Of every listing that has words on their way, those words: what no second change may touch. */
export async function readLocked(database: Database): Promise<ReadonlyMap<string, ContentChanges>> {
  const [changes, queue] = await Promise.all([
    database.changes
      .where('state')
      .anyOf([...moving, 'asks'])
      .toArray(),
    database.queue.filter(({ kind }) => kind === 'change.publish' || kind === 'change.resolve').toArray(),
  ]);
  const ids = new Set([
    ...changes.map(({ listingId }) => listingId),
    ...queue.flatMap(({ listingId }) => listingId ?? []),
  ]);
  return new Map(
    [...ids].map((id) => {
      const way = onItsWay(
        changes.filter(({ listingId }) => listingId === id),
        queue.filter(({ listingId }) => listingId === id),
      );
      // A change that asks is not on its way, but a second one of the same words would be refused.
      const asking = Object.assign({}, ...way.asking.map(({ after }) => after)) as ContentChanges;
      return [id, { ...asking, ...lockedContent(way) }];
    }),
  );
}
