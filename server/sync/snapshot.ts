import type { CollectionName } from '../../shared/sync/collections';
import { packColumns } from '../../shared/sync/columns';
import { protocolVersion, type SnapshotAnswer } from '../../shared/sync/protocol';
import type { Runtime } from '../runtime';
import { documentsAfter, type SyncedDocument } from './documents';
import { readLogHead } from './log-head';

/**
 * Documents in one answer: few enough that the browser writes one page while the server makes the next and that nobody
 * else waits long, enough that a compressor finds what repeats (an eighth less than in pages of half the size).
 */
export const snapshotPage = 2500;

/**
 * One collection whole, in pages. The cursor is read before the rows and each page is one statement, so whatever
 * changes during or between pages is in the log after the cursor of the first: pulling on from the lowest cursor makes
 * the replica equal.
 */
export async function snapshot(
  runtime: Runtime,
  request: { collection: CollectionName; after: string | null; limit?: number },
): Promise<SnapshotAnswer> {
  const { epoch, seq } = await readLogHead(runtime.database.read);
  const { documents, next } = await documentsAfter(runtime, request.collection, {
    after: request.after,
    limit: request.limit ?? snapshotPage,
  });
  const columns = packColumns(documents.toSorted(byFamily));
  return { protocol: protocolVersion, collection: request.collection, cursor: { epoch, seq }, columns, next };
}

/** SKUs of a family begin alike and so do their texts; side by side a compressor finds them in each other. */
function byFamily(a: SyncedDocument, b: SyncedDocument): number {
  const [one, other] = [a.sku, b.sku];
  return typeof one === 'string' && typeof other === 'string' ? (one < other ? -1 : 1) : 0;
}
