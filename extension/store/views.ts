import * as z from 'zod/mini';
import type { SavedView } from '@shared/catalog/saved-view';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from './database';
import { enqueue } from './queue';

/** Saves a view of a table whole; on disk when this returns, on screen by `readViews`. */
export async function saveView(store: Store, view: Omit<SavedView, 'updatedAt'>, now: number): Promise<void> {
  const { id: viewId, name, page, query } = view;
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'view.save',
      listingId: null,
      baseVersion: null,
      changes: { viewId, name, page, query },
      now,
    }),
  );
}

export async function deleteView(store: Store, viewId: string, now: number): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'view.delete',
      listingId: null,
      baseVersion: null,
      changes: { viewId },
      now,
    }),
  );
}

/** The views of a page by name: the server's, with what waits here laid over them. */
export async function readViews(database: Database, page: string): Promise<SavedView[]> {
  const [stored, queue] = await Promise.all([
    database.views.where('page').equals(page).toArray(),
    database.queue.orderBy('order').toArray(),
  ]);
  const views = new Map(stored.map((view) => [view.id, view]));
  for (const row of queue.filter(({ answer }) => answer === null)) {
    const saved = savedIn(row);
    if (saved?.page === page) views.set(saved.id, saved);
    const gone = deletedIn(row);
    if (gone !== null) views.delete(gone);
  }
  return [...views.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What the server took, until its own document comes. Within a transaction over `views`. */
export async function recordView(database: Database, row: QueuedMutation): Promise<void> {
  const saved = savedIn(row);
  if (saved !== null) await database.views.put(saved);
  const gone = deletedIn(row);
  if (gone !== null) await database.views.delete(gone);
}

function savedIn(row: QueuedMutation): SavedView | null {
  if (row.kind !== 'view.save') return null;
  const parsed = z.safeParse(mutationChanges['view.save'], row.changes);
  if (!parsed.success) return null;
  const { viewId: id, ...said } = parsed.data;
  return { id, ...said, updatedAt: row.createdAt };
}

function deletedIn(row: QueuedMutation): string | null {
  if (row.kind !== 'view.delete') return null;
  const parsed = z.safeParse(mutationChanges['view.delete'], row.changes);
  return parsed.success ? parsed.data.viewId : null;
}
