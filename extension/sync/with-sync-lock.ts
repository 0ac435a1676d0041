/** Runs `work` alone among all our pages and the worker; what comes meanwhile waits its turn. */
export type SyncLock = <T>(work: () => Promise<T>) => Promise<T>;

/** One Web Lock guards pulling and pushing. The browser frees it when its holder dies. */
export const withWebLock: SyncLock = (work) =>
  // The lock's promise carries the work's own value.
  navigator.locks.request('plumbline-sync', work) as ReturnType<typeof work>;

/** A lock within one process, for tests. */
export function createChainLock(): SyncLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
