// Runs in a page of Chromium: the peers' own clients, each into IndexedDB as its manual says.
import PouchDB from 'pouchdb-browser';
import { createMergeableStore } from 'tinybase';
import { createIndexedDbPersister } from 'tinybase/persisters/persister-indexed-db';
import { createWsSynchronizer } from 'tinybase/synchronizers/synchronizer-ws-client';

/** What one peer can do, called by the bench. */
interface Peer {
  /** Milliseconds until IndexedDB holds so many documents. */
  first(count: number): Promise<number>;
  /** The time at which the document is there in that version. */
  seen(id: string, version: number): Promise<number>;
}

const pause = (ms: number) => new Promise((again) => setTimeout(again, ms));

function pouchdb(): Peer {
  const remote = `${location.origin}/db`;
  const local = new PouchDB(`listings-${Date.now()}`);
  return {
    async first(count) {
      const start = performance.now();
      await PouchDB.replicate(remote, local, { batch_size: 1000 });
      const took = performance.now() - start;
      const { doc_count } = await local.info();
      if (doc_count !== count) throw new Error(`PouchDB holds ${doc_count}`);
      void PouchDB.replicate(remote, local, { live: true, batch_size: 1000 });
      return took;
    },
    async seen(id, version) {
      while ((await local.get(id)).version !== version) await pause(1);
      return Date.now();
    },
  };
}

function tinybase(wsPort: number): Peer {
  const store = createMergeableStore();
  const persister = createIndexedDbPersister(store, `tinybase-${Date.now()}`);
  return {
    async first(count) {
      const start = performance.now();
      const socket = new WebSocket(`ws://127.0.0.1:${wsPort}/listings`);
      const synchronizer = await createWsSynchronizer(store, socket, 60);
      await synchronizer.startSync();
      while (store.getRowIds('listings').length < count) await pause(2);
      await persister.save();
      const took = performance.now() - start;
      await persister.startAutoSave();
      return took;
    },
    /** In its store; its save to IndexedDB, which writes everything, follows. */
    async seen(id, version) {
      while (store.getCell('listings', id, 'version') !== version) await pause(1);
      return Date.now();
    },
  };
}

let current: Peer | null = null;
Object.assign(globalThis, {
  startPeer(name: 'pouchdb' | 'tinybase', wsPort: number) {
    current = name === 'pouchdb' ? pouchdb() : tinybase(wsPort);
  },
  firstSync: (count: number) => current?.first(count),
  seen: (id: string, version: number) => current?.seen(id, version),
});
