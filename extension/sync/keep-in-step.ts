import { readMeta, writeMeta } from '../store/meta';
import { pendingMutations } from '../store/queue';
import { loadSettings } from '../store/settings-store';
import { liveQuery } from 'dexie';
import { listenToNews } from './news';
import { syncOnce, type SyncParts } from './sync';
import { asOnlyListener } from './with-sync-lock';

/** After the first failures quickly, then every half minute: the alarm goes on when no page is open. */
const retryDelaysMs = [5_000, 10_000, 20_000, 30_000];

/** Typing rests this long before a draft goes to the server; a decision goes at once. */
const draftRestMs = 1_500;

/**
 * Keeps one of our pages in step while it is open: a round at once, one at every piece of news, one when something is
 * queued, and again after a failure. Returns how to stop, and how to try now.
 */
export function keepInStep(parts: SyncParts): { stop: () => void; tryNow: () => void } {
  const aborter = new AbortController();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let listening = false;

  const schedule = (delayMs: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void round(), delayMs);
  };

  let isRunning = false;
  let isAskedAgain = false;

  /** One round at a time; what asks meanwhile is served by one more, and not at all by a server that is away. */
  async function round(): Promise<void> {
    isAskedAgain = isRunning;
    if (isRunning) return;
    isRunning = true;
    try {
      do isAskedAgain = false;
      while ((await runRound()) && isAskedAgain);
    } finally {
      isRunning = false;
    }
  }

  /** True when the server answered. */
  async function runRound(): Promise<boolean> {
    if (aborter.signal.aborted || (await loadSettings()).paused) return false;
    const outcome = await syncOnce(parts);
    if (aborter.signal.aborted || outcome === null) return false;
    if (outcome.ok) {
      failures = 0;
      void listen();
      return true;
    }
    const delay = retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)] ?? 30_000;
    failures += 1;
    await announceNextTry(parts, delay);
    schedule(delay);
    return false;
  }

  async function listen(): Promise<void> {
    if (listening || aborter.signal.aborted) return;
    const device = await readMeta(parts.store.caches, 'device');
    if (device === null) return;
    listening = true;
    await asOnlyListener(aborter.signal, () =>
      listenToNews(
        parts.network,
        device,
        (news) => void isNew(parts, news).then((fresh) => (fresh ? round() : undefined)),
        aborter.signal,
      ),
    );
    listening = false;
    if (!aborter.signal.aborted) schedule(retryDelaysMs[0] ?? 5_000);
  }

  const queue = liveQuery(() => pendingMutations(parts.store.caches)).subscribe((rows) => {
    const unsent = rows.filter((row) => !row.attempted);
    if (unsent.length === 0 || failures > 0) return;
    schedule(unsent.every((row) => row.kind.startsWith('draft.')) ? draftRestMs : 0);
  });
  void round();

  return {
    stop: () => {
      queue.unsubscribe();
      if (timer !== null) clearTimeout(timer);
      aborter.abort();
    },
    tryNow: () => schedule(0),
  };
}

async function isNew(parts: SyncParts, news: { epoch: string; seq: number }): Promise<boolean> {
  const cursor = await readMeta(parts.store.caches, 'cursor');
  return cursor === null || cursor.epoch !== news.epoch || cursor.seq < news.seq;
}

/** So that the page can say «trying again in 25 s». */
async function announceNextTry({ store, network }: SyncParts, delayMs: number): Promise<void> {
  await store.caches.transaction('rw', store.caches.meta, async () => {
    const health = await readMeta(store.caches, 'health');
    if (health) await writeMeta(store.caches, 'health', { ...health, nextTryAt: network.now() + delayMs });
  });
}
