import { asc, gt } from 'drizzle-orm';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import type { CollectionName } from '../../shared/sync/collections';
import { protocolVersion, type Cursor, type PullAnswer, type PullEntry } from '../../shared/sync/protocol';
import { syncLog } from '../database/schema';
import type { Runtime } from '../runtime';
import { documentsById } from './documents';
import { readLogHead } from './log-head';

/**
 * One page of what changed after a cursor, in the order of `seq`: the documents as they are now, and tombstones. A
 * document that changes while the page is being made comes again with its next `seq`, so the replica always ends up
 * equal. `since` null starts from the beginning.
 */
export async function pull(
  runtime: Runtime,
  request: { since: Cursor | null; limit: number },
): Promise<Result<PullAnswer>> {
  const head = await readLogHead(runtime.database.read);
  const since = request.since ?? { epoch: head.epoch, seq: 0 };
  const startOver = reasonToStartOver(since, head);
  if (startOver !== null) return fail(apiError('gone', startOver));
  const rows = await runtime.database.read
    .select()
    .from(syncLog)
    .where(gt(syncLog.seq, since.seq))
    .orderBy(asc(syncLog.seq))
    .limit(request.limit);
  const found = await loadDocuments(runtime, rows);
  const entries: PullEntry[] = [];
  for (const { seq, collection, id } of rows) {
    const document = found.get(collection)?.get(id);
    // Logged as present but gone by now: it was deleted meanwhile, and its own tombstone will say the same again.
    entries.push(document ? { seq, collection, id, document } : { seq, collection, id, deleted: true });
  }
  const last = rows.at(-1)?.seq ?? since.seq;
  return ok({
    protocol: protocolVersion,
    cursor: { epoch: head.epoch, seq: last },
    entries,
    more: rows.length === request.limit && last < head.seq,
  });
}

/** Why a cursor cannot be gone on from, as a sentence; null when it can. */
export function reasonToStartOver(since: Cursor, head: Cursor & { oldestSeq: number }): string | null {
  if (since.epoch !== head.epoch) {
    return 'The database was restored or rebuilt since the last sync: start over with a snapshot. Queued changes are kept.';
  }
  if (since.seq > head.seq) {
    return 'The last sync is from a later state than the database: start over with a snapshot. Queued changes are kept.';
  }
  // At 0 a replica is empty, so no tombstone can be missed.
  if (since.seq !== 0 && since.seq < head.oldestSeq) {
    return 'The last sync was more than 180 days ago: start over with a snapshot. Queued changes are kept.';
  }
  return null;
}

async function loadDocuments(runtime: Runtime, rows: (typeof syncLog.$inferSelect)[]) {
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    if (row.deleted) continue;
    const of = ids.get(row.collection);
    if (of) of.push(row.id);
    else ids.set(row.collection, [row.id]);
  }
  const found = new Map<string, Map<string, unknown>>();
  for (const [collection, wanted] of ids) {
    found.set(collection, await documentsById(runtime, collection as CollectionName, wanted));
  }
  return found;
}
