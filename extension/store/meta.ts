import type { Cursor } from '@shared/sync/protocol';
import type { Database } from './database';
import type { Summary } from './summary';

/** The pairing. The token never leaves this database of the extension's own origin. */
export interface Device {
  serverUrl: string;
  deviceId: string;
  token: string;
  /** Epoch ms. */
  pairedAt: number;
  /** The number that the next new mutation is sent under. */
  nextSeq: number;
}

export type SyncProblem =
  /** Nothing answers, or too late. */
  | 'unreachable'
  /** Something answers that is not our server: a captive portal, another program on the port. */
  | 'not-plumbline'
  /** The server answers that it cannot just now (5xx, database down). */
  | 'server-trouble'
  /** The device was revoked or the server forgot it. */
  | 'unpaired'
  /** Extension and server speak different versions of the protocol. */
  | 'versions-differ';

/** How syncing goes. Offline is derived from real failures, never from `navigator.onLine`. */
export interface Health {
  lastSyncAt: number | null;
  lastTryAt: number | null;
  /** Failures since the last success. */
  failures: number;
  /** When the first of those failures was. */
  offlineSince: number | null;
  problem: SyncProblem | null;
  /** One sentence for the seller. */
  message: string | null;
  /** When an open page tries again, epoch ms. */
  nextTryAt: number | null;
  /** Whether the notification about three failures in a row was shown for this outage. */
  saidOnce: boolean;
}

export const freshHealth: Health = {
  lastSyncAt: null,
  lastTryAt: null,
  failures: 0,
  offlineSince: null,
  problem: null,
  message: null,
  nextTryAt: null,
  saidOnce: false,
};

/** What `meta` holds, by key; written by this code only. */
export interface Meta {
  device: Device;
  cursor: Cursor;
  health: Health;
  /** What the popup shows first, worked out when data changes and not when it opens. */
  summary: Summary;
  /** Keys of critical issues that a notification was shown for. */
  notified: string[];
  /** A first sync at work: documents so far. */
  firstSync: { done: number; collection: string };
}

export async function readMeta<K extends keyof Meta>(database: Database, key: K): Promise<Meta[K] | null> {
  const row = await database.meta.get(key);
  return row === undefined ? null : (row.value as Meta[K]);
}

export async function writeMeta<K extends keyof Meta>(
  database: Database,
  key: K,
  value: Meta[K],
): Promise<void> {
  await database.meta.put({ key, value });
}
