import * as z from 'zod/mini';
import { collectionNames, collections, type CollectionName } from '@shared/sync/collections';
import type { Database, SetAside } from '../store/database';
import { keepsLocalDraft } from '../store/queue';

export interface IncomingDocument {
  collection: string;
  id: string;
  /** Absent: a tombstone. */
  document?: unknown;
}

/** Every table that a page of the log may touch, with the cursor and the queue that it must agree with. */
export function syncedTables(database: Database, names: readonly CollectionName[] = collectionNames) {
  return [
    ...names.map((name) => database.table(name)),
    database.setAside,
    database.shadowDrafts,
    database.queue,
    database.meta,
  ];
}

/**
 * Writes documents that came from the server. One that its schema does not pass is set aside with the reason and the
 * others go on; a draft with edits still on their way is left alone. Call inside a transaction over `syncedTables`.
 */
export async function applyDocuments(
  database: Database,
  incoming: IncomingDocument[],
  now: number,
): Promise<void> {
  const aside: SetAside[] = [];
  const gone: [string, string][] = [];
  for (const [collection, rows] of groupByCollection(incoming)) {
    const kept = collection === 'drafts' ? await shadowOthers(database, rows) : rows;
    const puts: unknown[] = [];
    const deletes: string[] = [];
    for (const row of kept) {
      if (row.document === undefined) {
        deletes.push(row.id);
        gone.push([collection, row.id]);
        continue;
      }
      const parsed = z.safeParse(collections[collection], row.document);
      if (parsed.success) puts.push(parsed.data);
      else aside.push({ collection, id: row.id, reason: reasonOf(parsed.error), at: now });
    }
    const table = database.table<unknown, string>(collection);
    if (deletes.length > 0) await table.bulkDelete(deletes);
    if (puts.length > 0) {
      await table.bulkPut(puts);
      gone.push(...puts.map((document): [string, string] => [collection, (document as { id: string }).id]));
    }
  }
  if (gone.length > 0 && (await database.setAside.count()) > 0) await database.setAside.bulkDelete(gone);
  if (aside.length > 0) await database.setAside.bulkPut(aside);
}

/** A collection that this build does not know (a newer server of the same protocol) is passed over. */
function groupByCollection(incoming: IncomingDocument[]): Map<CollectionName, IncomingDocument[]> {
  const groups = new Map<CollectionName, IncomingDocument[]>();
  for (const row of incoming) {
    if (!isCollection(row.collection)) continue;
    const group = groups.get(row.collection);
    if (group) group.push(row);
    else groups.set(row.collection, [row]);
  }
  return groups;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Keeps the server's side of drafts that are edited here in the shadow, and answers with the rest. */
async function shadowOthers(database: Database, rows: IncomingDocument[]): Promise<IncomingDocument[]> {
  const kept: IncomingDocument[] = [];
  for (const row of rows) {
    if (!(await keepsLocalDraft(database, row.id))) kept.push(row);
    const parsed = z.safeParse(collections.drafts, row.document);
    if (parsed.success) await database.shadowDrafts.put(parsed.data);
    else await database.shadowDrafts.delete(row.id);
  }
  return kept;
}

function reasonOf(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`;
}
