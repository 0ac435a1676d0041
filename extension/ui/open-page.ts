import { openStore, type Store } from '../store/database';
import { keepInStep } from '../sync/keep-in-step';
import type { SyncParts } from '../sync/sync';
import { withWebLock } from '../sync/with-sync-lock';

/** Opens the store for one of our own pages, if it has not, and keeps it in step while the page is open. */
export function openPage(store: Store = openStore()): SyncParts & { tryNow: () => void } {
  const parts: SyncParts = {
    store,
    network: { fetch: fetch.bind(globalThis), now: () => Date.now() },
    lock: withWebLock,
  };
  // Asked each time: the browser may say no at first and yes later, and never asks the user for an extension.
  void navigator.storage?.persist?.();
  const { stop, tryNow } = keepInStep(parts);
  addEventListener('pagehide', stop);
  return { ...parts, tryNow };
}
