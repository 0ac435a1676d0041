import { expect, it, vi } from 'vitest';
import { readMeta } from '../store/meta';
import { freshStore } from '../testing/fresh-store';
import { createScriptedServer } from '../testing/scripted-server';
import { keepInStep } from './keep-in-step';
import { pair } from './pair';
import { createChainLock } from './with-sync-lock';

it('a burst of news from a server that then goes away is one failure, tried again after five seconds', async () => {
  const server = createScriptedServer();
  const store = freshStore();
  let tell: (lines: string) => void = () => {};
  const network = {
    ...server.network,
    fetch: (url: URL, init?: RequestInit) => {
      if (url.pathname !== '/sync/news') return server.network.fetch(url, init);
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          tell = (lines) => stream.enqueue(new TextEncoder().encode(lines));
        },
      });
      init?.signal?.addEventListener('abort', () => void body.cancel().catch(() => {}));
      return Promise.resolve(new Response(body));
    },
  };
  await pair(store, network, { serverUrl: '127.0.0.1:8787', code: 'ABCD-2345', name: 'test' });
  const lock = createChainLock();
  const { stop } = keepInStep({ store, network, lock });
  await vi.waitFor(async () => expect((await readMeta(store.caches, 'health'))?.lastSyncAt).toBeTruthy());
  await vi.waitFor(() => expect(tell.length).toBe(1));

  server.state.troubles = Array.from({ length: 20 }, () => 'down' as const);
  const news = [5, 6, 7, 8].map((seq) => JSON.stringify({ epoch: 'e1', seq }));
  tell(`${news.join('\n')}\n`);
  await vi.waitFor(async () => expect((await readMeta(store.caches, 'health'))?.nextTryAt).toBeTruthy());
  // Rounds take their turn at the lock: when it is ours, all that were asked for are over.
  await lock(() => Promise.resolve());
  const health = await readMeta(store.caches, 'health');
  expect(health?.failures).toBe(1);
  expect((health?.nextTryAt ?? 0) - network.now()).toBe(5_000);
  stop();
});
