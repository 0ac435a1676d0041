import { and, gt, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { collections, type CollectionName } from '../../shared/sync/collections';
import type { Runtime } from '../runtime';
import { loaders } from './loaders';

export type SyncedDocument = { id: string } & Record<string, unknown>;

/** The documents of one collection by id; those that are not there (any more) are left out. */
export async function documentsById(
  runtime: Runtime,
  collection: CollectionName,
  ids: string[],
): Promise<Map<string, SyncedDocument>> {
  const loader = loaders[collection];
  const where = and(loader.present, inArray(loader.id, ids));
  const rows = await loader.read(runtime.database.read, where, ids.length);
  return new Map(checked(runtime, collection, rows).map((document) => [document.id, document]));
}

/** A page of a whole collection, in the order of ids, after the id given. */
export async function documentsAfter(
  runtime: Runtime,
  collection: CollectionName,
  page: { after: string | null; limit: number },
): Promise<{ documents: SyncedDocument[]; next: string | null }> {
  const loader = loaders[collection];
  const where = and(loader.present, page.after === null ? undefined : gt(loader.id, page.after));
  // One more than asked for says whether there is a next page, which spares an empty one at the end.
  const found = await loader.read(runtime.database.read, where, page.limit + 1);
  const rows = found.slice(0, page.limit);
  return {
    documents: checked(runtime, collection, rows),
    next: found.length > page.limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

/** A row that does not fit its schema is set aside with the reason in the log; the others go on. */
function checked(runtime: Runtime, collection: CollectionName, rows: { id: string }[]): SyncedDocument[] {
  const documents: SyncedDocument[] = [];
  for (const row of rows) {
    const parsed = z.core.safeParse(collections[collection], row);
    if (parsed.success) documents.push(parsed.data);
    else {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: '?' };
      runtime.log.error(
        { collection, id: row.id, field: path.join('.'), message },
        'a document does not fit its schema and was not synced',
      );
    }
  }
  return documents;
}
