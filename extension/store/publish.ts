import { contentFields, type ContentChanges, type ListingContent } from '@shared/catalog/listing-content';
import type { Listing } from '@shared/catalog/listing';
import { uuidV7 } from '../sync/uuid-v7';
import type { Database, Store } from './database';
import { discardDraftIn } from './drafts';
import { enqueue } from './queue';

export interface Publication {
  listing: Pick<Listing, 'id' | 'version' | 'content'>;
  after: ContentChanges;
  /** One sentence for the history: «Roll back to version 5». */
  reason: string;
  /** Epoch ms: intents age from here. */
  now: number;
}

/**
 * Decides a change: from here it is in the queue, on disk, and its words are no draft any more. Answers with the id
 * under which the change can be followed, now in the queue and later among `changes`.
 */
export async function publish(store: Store, { listing, after, reason, now }: Publication): Promise<string> {
  const database = store.safe;
  let changeId = '';
  await database.transaction('rw', database.drafts, database.queue, async () => {
    await discardDraftIn(database, listing.id, now);
    changeId = await enqueuePublication(database, { listing, after, reason, now });
  });
  return changeId;
}

/** Puts a decided change into the queue; call it inside a `strict` transaction over `queue`. Answers with its id. */
export async function enqueuePublication(
  database: Database,
  { listing, after, reason, now, batchId }: Publication & { batchId?: string },
): Promise<string> {
  const changeId = uuidV7(now);
  const { id: listingId, version, content } = listing;
  const before = pick(content, after);
  const changes = { changeId, listingId, before, after, reason, decidedAt: now };
  await enqueue(database, {
    kind: 'change.publish',
    listingId,
    baseVersion: version,
    changes: batchId === undefined ? changes : { ...changes, batchId },
    now,
  });
  return changeId;
}

/** Of a listing's content the fields that a change touches: what the seller saw as live when deciding. */
export function pick(content: ListingContent, changes: ContentChanges): ContentChanges {
  const fields = contentFields.filter((field) => changes[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/** Answers a question of a change: send it after all, or drop it. */
export async function resolveChange(
  store: Store,
  change: { id: string; listingId: string },
  answer: 'send' | 'drop',
  now: number,
): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'change.resolve',
      listingId: change.listingId,
      baseVersion: null,
      changes: { changeId: change.id, answer },
      now,
    }),
  );
}

export async function dismissAlert(store: Store, alertId: string, now: number): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'alert.dismiss',
      listingId: null,
      baseVersion: null,
      changes: { alertId },
      now,
    }),
  );
}
