import { ok, type Result } from '@shared/result';
import type { Store } from '../store/database';
import { freshHealth, readMeta, writeMeta, type Health } from '../store/meta';
import { pendingMutations } from '../store/queue';
import { refreshSummary } from '../store/refresh-summary';
import type { CallFailure, Network } from './call-server';
import { firstSync } from './first-sync';
import { pull } from './pull';
import { push } from './push';
import { reach } from './reach';
import type { SyncLock } from './with-sync-lock';

export interface SyncParts {
  store: Store;
  network: Network;
  lock: SyncLock;
}

export interface Synced {
  /** Mutations that were answered. */
  sent: number;
  /** Documents that came. */
  received: number;
}

/**
 * One round: send what waits, then fetch what is new, alone among all pages and the worker. Null while not paired.
 * How it went is written to `health` before this returns.
 */
export async function syncOnce(parts: SyncParts): Promise<Result<Synced, CallFailure> | null> {
  return parts.lock(async () => {
    if ((await readMeta(parts.store.caches, 'device')) === null) return null;
    const outcome = await runRound(parts);
    await recordHealth(parts, outcome.ok ? null : outcome.error);
    return outcome;
  });
}

async function runRound({ store, network }: SyncParts): Promise<Result<Synced, CallFailure>> {
  const waiting = await pendingMutations(store.caches);
  const paired = await readMeta(store.caches, 'device');
  if (waiting.length > 0 && paired !== null) {
    const there = await reach(network, paired);
    if (!there.ok) return there;
  }
  // Mostly nothing waits, and then what is new is not held up by asking again.
  const sent = waiting.length > 0 ? await push(store, network) : ok(0);
  if (!sent.ok) return sent;
  const device = await readMeta(store.caches, 'device');
  const received = { count: 0 };
  // Twice at most: a log that starts over, then the new one.
  for (let round = 0; device !== null && round < 2; round += 1) {
    let cursor = await readMeta(store.caches, 'cursor');
    if (cursor === null) {
      const first = await firstSync(store, network, device);
      if (!first.ok) return first;
      cursor = first.value;
      received.count += 1;
    }
    const pulled = await pull(store, network, device, cursor);
    if (!pulled.ok) return pulled;
    received.count += pulled.value.count;
    if (!pulled.value.startOver) break;
    await store.caches.meta.delete('cursor');
  }
  if (received.count > 0 || sent.value > 0) await refreshSummary(store.caches, network.now());
  return ok({ sent: sent.value, received: received.count });
}

async function recordHealth({ store, network }: SyncParts, failure: CallFailure | null): Promise<void> {
  const now = network.now();
  await store.caches.transaction('rw', store.caches.meta, async () => {
    const before = (await readMeta(store.caches, 'health')) ?? freshHealth;
    await writeMeta(store.caches, 'health', failure === null ? healthy(now) : failing(before, failure, now));
  });
}

function healthy(now: number): Health {
  return { ...freshHealth, lastSyncAt: now, lastTryAt: now };
}

function failing(before: Health, failure: CallFailure, now: number): Health {
  return {
    ...before,
    lastTryAt: now,
    failures: before.failures + 1,
    offlineSince: before.offlineSince ?? now,
    problem: failure.problem ?? 'server-trouble',
    message: failure.error.message,
    nextTryAt: null,
  };
}
