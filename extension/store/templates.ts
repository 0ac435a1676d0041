import * as z from 'zod/mini';
import type { ListingTemplate } from '@shared/catalog/listing-template';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from './database';
import { enqueue } from './queue';

/** Saves a template whole; on disk when this returns, on screen by `readTemplates`. */
export async function saveTemplate(
  store: Store,
  template: Omit<ListingTemplate, 'updatedAt'>,
  now: number,
): Promise<void> {
  const { id: templateId, ...rest } = template;
  await queue(store, { kind: 'template.save', changes: { templateId, ...rest }, now });
}

export async function deleteTemplate(store: Store, templateId: string, now: number): Promise<void> {
  await queue(store, { kind: 'template.delete', changes: { templateId }, now });
}

async function queue(
  store: Store,
  what: { kind: 'template.save' | 'template.delete'; changes: unknown; now: number },
): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, { ...what, listingId: null, baseVersion: null }),
  );
}

/** All templates by name: the server's, with what waits here laid over them. */
export async function readTemplates(database: Database): Promise<ListingTemplate[]> {
  const [stored, waiting] = await Promise.all([
    database.templates.toArray(),
    database.queue.orderBy('order').toArray(),
  ]);
  const templates = new Map(stored.map((template) => [template.id, template]));
  for (const row of waiting.filter(({ answer }) => answer === null)) {
    const saved = savedIn(row);
    if (saved !== null) templates.set(saved.id, saved);
    const gone = deletedIn(row);
    if (gone !== null) templates.delete(gone);
  }
  return [...templates.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What the server took, until its own document comes. Within a transaction over `templates`. */
export async function recordTemplate(database: Database, row: QueuedMutation): Promise<void> {
  const saved = savedIn(row);
  if (saved !== null) await database.templates.put(saved);
  const gone = deletedIn(row);
  if (gone !== null) await database.templates.delete(gone);
}

function savedIn(row: QueuedMutation): ListingTemplate | null {
  if (row.kind !== 'template.save') return null;
  const parsed = z.safeParse(mutationChanges['template.save'], row.changes);
  if (!parsed.success) return null;
  const { templateId: id, ...said } = parsed.data;
  return { id, ...said, updatedAt: row.createdAt };
}

function deletedIn(row: QueuedMutation): string | null {
  if (row.kind !== 'template.delete') return null;
  const parsed = z.safeParse(mutationChanges['template.delete'], row.changes);
  return parsed.success ? parsed.data.templateId : null;
}
