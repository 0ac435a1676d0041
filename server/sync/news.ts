import type { News } from '../../shared/sync/protocol';
import type { Runtime } from '../runtime';
import { readLogHead } from './log-head';

/** How often other processes' writes are looked for while somebody listens; those of this one's threads are heard at once. */
const pollMs = 1000;

export interface NewsDesk {
  /** Where the log stands. */
  now(): Promise<News>;
  /** Calls back after each move of the log; answers with the way to stop. */
  listen(heard: (news: News) => void): () => void;
  /** Resolves with the first news that differ from `since`, or with where the log stands when the time is up. */
  wait(since: News, forMs: number, signal: AbortSignal): Promise<News>;
}

/** Tells listeners that there is something to pull. Looks at nothing while nobody listens. */
export function newNewsDesk(runtime: Runtime): NewsDesk {
  const listeners = new Set<(news: News) => void>();
  let told: News | null = null;
  let stop: (() => void) | null = null;
  let looking: Promise<void> | null = null;

  async function now(): Promise<News> {
    const { epoch, seq } = await readLogHead(runtime.database.read);
    return { epoch, seq };
  }

  async function look(): Promise<void> {
    const news = await now();
    if (told && same(told, news)) return;
    told = news;
    for (const heard of listeners) heard(news);
  }

  /** Looks that were asked for while one is at work become one more. */
  function lookSoon(): void {
    looking ??= look()
      .catch((error: unknown) => runtime.log.error({ err: error }, 'the sync log could not be read for news'))
      .finally(() => {
        looking = null;
      });
  }

  function begin(): () => void {
    const timer = setInterval(lookSoon, pollMs);
    timer.unref();
    const forget = runtime.database.onCommit(() => setImmediate(lookSoon));
    return () => {
      clearInterval(timer);
      forget();
      told = null;
    };
  }

  function listen(heard: (news: News) => void): () => void {
    listeners.add(heard);
    stop ??= begin();
    return () => {
      listeners.delete(heard);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  }

  function wait(since: News, forMs: number, signal: AbortSignal): Promise<News> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        leave();
        signal.removeEventListener('abort', end);
        now().then(resolve, reject);
      };
      const timer = setTimeout(end, forMs);
      const leave = listen((news) => {
        if (!same(news, since)) end();
      });
      signal.addEventListener('abort', end);
      // What moved before this began to listen must not be waited for.
      now().then((news) => {
        if (!same(news, since)) end();
      }, reject);
    });
  }

  return { now, listen, wait };
}

function same(a: News, b: News): boolean {
  return a.epoch === b.epoch && a.seq === b.seq;
}
