import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What of PouchDB's own database the endpoint asks. */
export interface CouchDatabase {
  info(): Promise<unknown>;
  get(id: string): Promise<unknown>;
  put(document: unknown): Promise<unknown>;
  bulkGet(options: unknown): Promise<unknown>;
  bulkDocs(documents: unknown[]): Promise<unknown>;
  changes(options: unknown): Promise<unknown> & {
    on(event: 'change', heard: () => void): { cancel(): void };
  };
}

/**
 * The part of CouchDB's HTTP interface that a PouchDB pulls by (info, _local, _changes with long polls, _bulk_get),
 * answered by a PouchDB in memory. Answers are gzipped, which CouchDB itself would not do.
 */
export async function answerCouch(
  database: CouchDatabase,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname.replace(/^\/db\/?/, '');
  const answer = (status: number, body: unknown) => {
    const bytes = gzipSync(JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bytes);
  };
  if (path === '') return answer(200, await database.info());
  if (path === '_changes') return answer(200, await changes(database, url.searchParams, response));
  if (path === '_bulk_get') {
    const { docs } = (await bodyOf(request)) as { docs: unknown[] };
    return answer(200, await database.bulkGet({ docs, revs: true, latest: true, attachments: true }));
  }
  if (!path.startsWith('_local/')) return answer(404, { error: 'not_found' });
  try {
    const id = decodeURIComponent(path);
    if (request.method === 'PUT') answer(201, await database.put(await bodyOf(request)));
    else answer(200, await database.get(id));
  } catch (error) {
    answer((error as { status?: number }).status ?? 500, { error: 'not_found', reason: 'missing' });
  }
}

async function changes(database: CouchDatabase, query: URLSearchParams, response: ServerResponse) {
  const options = {
    since: Number(query.get('since') ?? 0),
    limit: Number(query.get('limit') ?? 1000),
    style: query.get('style') ?? 'all_docs',
    return_docs: true,
  };
  const found = (await database.changes(options)) as { results: unknown[] };
  if (found.results.length > 0 || query.get('feed') !== 'longpoll') return found;
  await new Promise<void>((resolve) => {
    const feed = database.changes({ since: options.since, live: true, limit: 1 }).on('change', () => end());
    const timer = setTimeout(() => end(), Number(query.get('timeout') ?? 10_000));
    function end() {
      clearTimeout(timer);
      feed.cancel();
      resolve();
    }
    response.once('close', end);
  });
  return database.changes(options);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
