/** Runs `work` alone among all our pages and the worker; what comes meanwhile waits its turn. */
export type SyncLock = <T>(work: () => Promise<T>) => Promise<T>;

/** One Web Lock guards pulling and pushing. The browser frees it when its holder dies. */
export const withWebLock: SyncLock = (work) =>
  // The lock's promise carries the work's own value.
  navigator.locks.request('plumbline-sync', work) as ReturnType<typeof work>;

/**
 * Lets one of our open pages listen to the news for all; the next takes over when it goes. A browser keeps six
 * connections to a server, so six listening pages would leave none to send or pull by. Ends when `signal` aborts.
 */
export async function asOnlyListener(signal: AbortSignal, listen: () => Promise<unknown>): Promise<void> {
  const locks: Partial<LockManager> | null | undefined = navigator.locks;
  if (typeof locks?.request !== 'function') {
    await listen();
    return;
  }
  try {
    await locks.request('plumbline-news', { signal }, listen);
  } catch (error) {
    // The page goes away while it waits for its turn.
    if (!signal.aborted) throw error;
  }
}

/** A lock within one process, for tests. */
export function createChainLock(): SyncLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
