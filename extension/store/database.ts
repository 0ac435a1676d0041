import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CollectionName, Document } from '@shared/sync/collections';
import type { MutationAnswer, MutationKind } from '@shared/sync/protocol';
import type { SeenPage } from './seen-page';

/**
 * One thing this device wants the server to do. Before the first attempt it is marked `attempted` and numbered, durably:
 * from then on the row is frozen, since the server may already have it. Numbers are given so late that taking back a
 * row which never left leaves no gap.
 */
export interface QueuedMutation {
  /** Local order; the key. */
  order: number;
  /** UUIDv7: under this id the server remembers its answer. */
  id: string;
  kind: MutationKind;
  listingId: string | null;
  baseVersion: number | null;
  changes: unknown;
  /** Epoch ms. */
  createdAt: number;
  attempted: boolean;
  /** Its number at the server; null until it is sent, and again when the queue has to be numbered anew. */
  sentAs: number | null;
  /** Only conflicts and refusals are kept: what was applied leaves the queue. */
  answer: MutationAnswer | null;
}

/** A document that did not pass its schema: set aside with the reason, the others go on. */
export interface SetAside {
  collection: string;
  id: string;
  reason: string;
  at: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** One sight of a page: what it showed, in a few words, and when it was told, epoch ms. */
export interface Sight {
  key: string;
  shown: string;
  at: number;
}

type Collections = { [N in CollectionName]: EntityTable<Document<N>, 'id'> };

export type Database = Dexie &
  Collections & {
    queue: EntityTable<QueuedMutation, 'order'>;
    meta: EntityTable<MetaRow, 'key'>;
    setAside: Table<SetAside, [string, string]>;
    pages: EntityTable<SeenPage, 'asin'>;
    /** What the server holds of a draft while this device has edits of its own that are not settled. */
    shadowDrafts: EntityTable<Document<'drafts'>, 'id'>;
    /** What was seen in pages and told to the server, so that the same sight is told once. */
    sights: EntityTable<Sight, 'key'>;
  };

const firstTables = {
  listings: 'id, sku, asin',
  versions: 'id, listingId',
  scores: 'id',
  changes: 'id, listingId, state',
  drafts: 'id',
  productTypes: 'id',
  alerts: 'id',
  connections: 'id',
  queue: '++order, listingId',
  meta: 'key',
  setAside: '[collection+id]',
  pages: 'asin, seenAt',
  shadowDrafts: 'id',
};

/** What version 2 adds: the seller's own order, decisions, keywords, measures. */
const addedTables = {
  marks: 'id, *tags',
  views: 'id, page',
  templates: 'id',
  batches: 'id',
  decisions: 'id, listingId',
  rollouts: 'id',
  competitors: 'id, listingId, asin',
  scoringSettings: 'id',
  scoreHistories: 'id',
  imageMeasures: 'id',
  benchmarks: 'id',
  keywordSets: 'id',
  keywordRanks: 'id, listingId, key',
  sights: 'key, at',
};

/** Where this extension keeps everything; the same database seen through two connections. */
export interface Store {
  /** For what can be fetched again: `relaxed` returns before the disk has it. */
  caches: Database;
  /** For what only this computer has (the queue, drafts, the device token): `strict` returns when the disk has it. */
  safe: Database;
}

/** Dexie sets durability per connection, not per transaction: hence two on one database. */
export function openStore(name = 'plumbline'): Store {
  return { caches: connect(name, 'relaxed'), safe: connect(name, 'strict') };
}

function connect(name: string, chromeTransactionDurability: 'relaxed' | 'strict'): Database {
  const database = new Dexie(name, { chromeTransactionDurability });
  database.version(1).stores(firstTables);
  // A version that only adds tables keeps what is there, the queue above all.
  database.version(2).stores(addedTables);
  // The tables that `stores` names are properties from here on.
  return database as Database;
}

export function closeStore(store: Store): void {
  store.caches.close();
  store.safe.close();
}
