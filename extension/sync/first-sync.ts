import { apiError } from '@shared/api-error';
import { fail, ok, type Result } from '@shared/result';
import { collectionNames, type CollectionName } from '@shared/sync/collections';
import { unpackColumns } from '@shared/sync/columns';
import {
  protocolVersion,
  snapshotAnswerSchema,
  type Cursor,
  type SnapshotAnswer,
} from '@shared/sync/protocol';
import type { Store } from '../store/database';
import { writeMeta, type Device } from '../store/meta';
import { applyDocuments, syncedTables } from './apply-documents';
import { callServer, type CallFailure, type Network } from './call-server';
import { clearCaches } from './clear-caches';
import { versionsDiffer } from './pull';

/**
 * A first sync, or one that starts over: each collection whole, then the log from the lowest position of all. The
 * cursor is written last, so a crash in between begins again and never leaves half a copy that counts as whole.
 */
export async function firstSync(
  store: Store,
  network: Network,
  device: Device,
): Promise<Result<Cursor, CallFailure>> {
  // What is here goes only when something came to replace it: a server that cannot be reached takes nothing away.
  let cleared: Promise<void> | null = null;
  const makeRoom = () => (cleared ??= clearCaches(store));
  const parts = { store, network, device, makeRoom };
  const fetched = await Promise.all(collectionNames.map((collection) => fetchCollection(parts, collection)));
  let lowest: Cursor | null = null;
  for (const cursor of fetched) {
    if (!cursor.ok) return cursor;
    if (lowest === null || cursor.value.seq < lowest.seq) lowest = cursor.value;
  }
  const cursor = lowest ?? { epoch: '', seq: 0 };
  await writeMeta(store.caches, 'cursor', cursor);
  await store.caches.meta.delete('firstSync');
  return ok(cursor);
}

interface FirstSync {
  store: Store;
  network: Network;
  device: Device;
  makeRoom: () => Promise<void>;
}

async function fetchCollection(
  { store, network, device, makeRoom }: FirstSync,
  collection: CollectionName,
): Promise<Result<Cursor, CallFailure>> {
  let asked: Promise<SnapshotPage> | null = askPage(network, device, collection, null);
  let lowest: Cursor | null = null;
  do {
    const answer: SnapshotPage = await asked;
    if (!answer.ok) return answer;
    const page: SnapshotAnswer = answer.value;
    if (page.protocol !== protocolVersion) return fail(versionsDiffer(page.protocol));
    // The server makes the next page while this one is written.
    asked = page.next === null ? null : askPage(network, device, collection, page.next);
    const documents = unpack(page.columns);
    if (documents === null) return fail(unreadable(collection));
    await makeRoom();
    if (documents.length > 0) await writePage(store, collection, documents, network.now());
    if (lowest === null || page.cursor.seq < lowest.seq) lowest = page.cursor;
  } while (asked !== null);
  return ok(lowest);
}

type SnapshotPage = Result<SnapshotAnswer, CallFailure>;

function askPage(
  network: Network,
  device: Device,
  collection: CollectionName,
  after: string | null,
): Promise<SnapshotPage> {
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`;
  return callServer(network, device, {
    method: 'GET',
    path: `/sync/snapshot/${collection}${query}`,
    answer: snapshotAnswerSchema,
    timeoutMs: 60_000,
  });
}

async function writePage(
  store: Store,
  collection: CollectionName,
  documents: unknown[],
  now: number,
): Promise<void> {
  const database = store.caches;
  await database.transaction('rw', syncedTables(database, [collection]), async () => {
    const incoming = documents.map((document) => ({ collection, id: idOf(document), document }));
    await applyDocuments(database, incoming, now);
    const done = await database.table(collection).count();
    await writeMeta(database, 'firstSync', { done, collection });
  });
}

function unpack(columns: unknown): unknown[] | null {
  try {
    return unpackColumns(columns);
  } catch {
    return null;
  }
}

function unreadable(collection: string): CallFailure {
  const message = `The server’s copy of the ${collection} could not be read.`;
  return {
    problem: 'server-trouble',
    status: 200,
    error: apiError('malformed-answer', message, { retryable: true }),
  };
}

function idOf(document: unknown): string {
  const id = typeof document === 'object' && document !== null && 'id' in document ? document.id : null;
  return typeof id === 'string' ? id : '';
}
