// The servers of PouchDB and TinyBase with the same rows, in a process of their own, and the page that syncs with them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { createMergeableStore } from 'tinybase';
import { createWsSynchronizer } from 'tinybase/synchronizers/synchronizer-ws-client';
import { createWsServer } from 'tinybase/synchronizers/synchronizer-ws-server';
import { build } from 'vite';
import { WebSocket, WebSocketServer } from 'ws';
import { countBytesSent } from './bytes-sent';
import { answerCouch } from './couch-endpoint';
import type { PeerDocument } from './peer-documents';
import { serveOrders } from './serve-orders';

const bytesSent = countBytesSent();
const database = new (PouchDB.plugin(memory))('listings', { adapter: 'memory' });
const store = createMergeableStore();
const script = await bundle();

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path.startsWith('/db')) {
    void answerCouch(database, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  } else if (path === '/peers.js') response.setHeader('content-type', 'text/javascript').end(script);
  else
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>Peers</title><script src="/peers.js"></script>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: true });
await new Promise((listening) => sockets.once('listening', listening));
createWsServer(sockets);

serveOrders(
  {
    bytes: () => bytesSent(),
    async fill(documents: PeerDocument[]) {
      await database.bulkDocs(documents.map(({ id, ...rest }) => ({ _id: id, ...rest })));
      store.transaction(() => {
        for (const { id, ...rest } of documents) store.setRow('listings', id, cellsOf(rest));
      });
      await joinTinyBase();
    },
    /** The same change at one peer; answers with the time of its commit. */
    async change({ peer, ids, version }: { peer: string; ids: string[]; version: number }) {
      if (peer === 'pouchdb') await changePouch(ids, version);
      else {
        store.transaction(() => {
          for (const id of ids) {
            const cell = store.getCell('listings', id, 'offer');
            const offer = JSON.parse(typeof cell === 'string' ? cell : '{}') as object;
            const priced = JSON.stringify({ ...offer, priceIncVat: 1000 + version });
            store.setPartialRow('listings', id, { version, offer: priced });
          }
        });
      }
      return Date.now();
    },
  },
  { port: (server.address() as AddressInfo).port, wsPort: (sockets.address() as AddressInfo).port },
);
process.on('SIGTERM', () => process.exit(0));

/** TinyBase's server passes messages between clients; the one that holds the rows is here, in the same process. */
async function joinTinyBase(): Promise<void> {
  const { port } = sockets.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/listings`);
  const synchronizer = await createWsSynchronizer(store, socket, 60);
  // Resolves only when another client answers, and there is none yet.
  void synchronizer.startSync();
}

async function changePouch(ids: string[], version: number): Promise<void> {
  const documents = await Promise.all(ids.map((id) => database.get(id)));
  await database.bulkDocs(
    (documents as { offer: object }[]).map((document) => ({
      ...document,
      version,
      offer: { ...document.offer, priceIncVat: 1000 + version },
    })),
  );
}

/** TinyBase keeps primitives in cells; what is an object goes in as JSON. */
function cellsOf(document: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, value]: [string, unknown]) => {
      if (value === null || value === undefined) return [];
      return [[key, typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)]];
    }),
  );
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('peer-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // PouchDB's build asks for Node's `events`; the trailing slash names the package instead.
    resolve: { alias: { events: 'events/' } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'peers', fileName: 'peers' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('the page of the peers was not built');
  return chunk.code;
}
