import type { Candidate } from '@shared/keywords/candidates';
import type { Store } from '../store/database';
import { addKeywords } from '../store/keywords';

export interface KeywordsToTake {
  listingIds: readonly string[];
  candidates: readonly Candidate[];
  now: number;
  /** Called after each part, with the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
  /** Aborted before the end, nothing at all is taken. */
  signal?: AbortSignal;
}

/** A mutation each. */
const atATime = 500;

/** Gives keywords to listings, all or nothing: others see them only when every part is on disk. */
export async function takeKeywords(store: Store, what: KeywordsToTake): Promise<void> {
  const { listingIds, candidates, now, onProgress, signal } = what;
  const parts = Math.ceil(candidates.length / atATime) * listingIds.length;
  let done = 0;
  await store.safe.transaction('rw', store.safe.queue, async () => {
    for (const listingId of listingIds) {
      for (let from = 0; from < candidates.length; from += atATime) {
        signal?.throwIfAborted();
        await addKeywords(store, { listingId, candidates: candidates.slice(from, from + atATime), now });
        onProgress(++done / parts);
      }
    }
  });
}
