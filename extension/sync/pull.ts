import { fail, ok, type Result } from '@shared/result';
import { formatCursor, protocolVersion, pullAnswerSchema, type Cursor } from '@shared/sync/protocol';
import { apiError } from '@shared/api-error';
import { collectionNames } from '@shared/sync/collections';
import type { Store } from '../store/database';
import { readMeta, writeMeta, type Device } from '../store/meta';
import { applyDocuments, syncedTables } from './apply-documents';
import { callServer, type CallFailure, type Network } from './call-server';

/** What pulling found out beside the documents. */
export interface Pulled {
  /** Documents and tombstones that came. */
  count: number;
  /** The server's epoch is another one: caches must be rebuilt. */
  startOver: boolean;
}

/** Reads the log from the cursor to its end, each page one transaction with the new cursor in it. */
export async function pull(
  store: Store,
  network: Network,
  device: Device,
  from: Cursor,
): Promise<Result<Pulled, CallFailure>> {
  let cursor = from;
  let count = 0;
  for (;;) {
    const answer = await callServer(network, device, {
      method: 'GET',
      path: `/sync/pull?protocol=${protocolVersion}&limit=1000&since=${encodeURIComponent(formatCursor(cursor))}`,
      answer: pullAnswerSchema,
    });
    if (!answer.ok && answer.error.status === 410) return ok({ count, startOver: true });
    if (!answer.ok) return answer;
    const page = answer.value;
    if (page.protocol !== protocolVersion) return fail(versionsDiffer(page.protocol));
    await applyPage(store, page.entries, page.cursor, network.now());
    count += page.entries.length;
    // A page that does not move on would be asked for for ever.
    if (!page.more || page.cursor.seq <= cursor.seq) return ok({ count, startOver: false });
    cursor = page.cursor;
  }
}

async function applyPage(
  store: Store,
  entries: { collection: string; id: string; document?: unknown; deleted?: boolean | undefined }[],
  cursor: Cursor,
  now: number,
): Promise<void> {
  const database = store.caches;
  const before = await readMeta(database, 'cursor');
  if (entries.length === 0 && before?.seq === cursor.seq && before.epoch === cursor.epoch) return;
  const touched = collectionNames.filter((name) => entries.some(({ collection }) => collection === name));
  await database.transaction('rw', syncedTables(database, touched), async () => {
    const incoming = entries.map(({ collection, id, document, deleted }) =>
      deleted === true ? { collection, id } : { collection, id, document },
    );
    await applyDocuments(database, incoming, now);
    await writeMeta(database, 'cursor', cursor);
  });
}

export function versionsDiffer(server: number): CallFailure {
  const older = server > protocolVersion ? 'extension' : 'server';
  return {
    problem: 'versions-differ',
    status: null,
    error: apiError(
      'unsupported-protocol',
      `Extension and server are of different versions. Update the ${older}; nothing is lost meanwhile.`,
    ),
  };
}
