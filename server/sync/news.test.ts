import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../../shared/sync/protocol';
import { openDatabase } from '../database/client';
import { readKeys } from '../database/key-file';
import { listings } from '../database/schema';
import { newsStream } from '../routes/news-stream';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';
import { newNewsDesk } from './news';

describe('news', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeEach(async () => {
    server = await testServer();
    device = await server.pair();
  });
  afterEach(() => server.close());

  const write = (n: number) =>
    server.runtime.database.write((tx) => tx.insert(listings).values(listingRow(n)));
  const poll = async (query: string) => {
    const answer = await device.call(`/sync/news?${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as News;
  };

  /** Lines of the stream as they come. */
  async function* lines(signal: AbortSignal): AsyncGenerator<News> {
    const answer = await fetch(`${server.url}/sync/news`, {
      headers: { authorization: `Bearer ${device.token}` },
      signal,
    });
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    let rest = '';
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      rest += new TextDecoder().decode(part);
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        if (line !== '') yield JSON.parse(line) as News;
      }
    }
  }

  it('stream where the log stands, then a line when it moves', async () => {
    const going = new AbortController();
    const stream = lines(going.signal);
    const first = (await stream.next()).value as News;
    await write(1);
    const second = (await stream.next()).value as News;
    expect(second.epoch).toBe(first.epoch);
    expect(second.seq).toBeGreaterThan(first.seq);
    going.abort();
  });

  it("tell of another process's writes too", async () => {
    const going = new AbortController();
    const stream = lines(going.signal);
    const first = (await stream.next()).value as News;
    const { home, log } = server.runtime;
    const key = readKeys({ home, masterKey: null }).database;
    // Threads of one process tell each other by this name; written otherwise it is another process's.
    const other = await openDatabase({ home: `${home}/.`, url: null, key, log });
    await other.write((tx) => tx.insert(listings).values(listingRow(2)));
    expect(((await stream.next()).value as News).seq).toBeGreaterThan(first.seq);
    await other.close();
    going.abort();
  });

  it('answer a poll as soon as the log moves', async () => {
    const waiting = poll('wait=30');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await write(3);
    expect((await waiting).seq).toBeGreaterThan(0);
  });

  it('answer at once when the caller is behind, and after the wait when nothing moves', async () => {
    const at = await poll('wait=0');
    await write(4);
    const behind = await poll(`wait=30&since=${at.epoch},${at.seq}`);
    expect(behind.seq).toBeGreaterThan(at.seq);
    expect(await poll(`wait=0.1&since=${behind.epoch},${behind.seq}`)).toEqual(behind);
    expect((await poll(`wait=30&since=elsewhere,${behind.seq}`)).epoch).toBe(behind.epoch);
  });

  it('say a heartbeat every 20 seconds, and leave nothing behind when the caller goes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const desk = newNewsDesk(server.runtime);
      const written: string[] = [];
      let goAway = (): void => undefined;
      const out = {
        write: (text: string) => Promise.resolve(written.push(text)),
        onAbort: (listener: () => void) => {
          goAway = listener;
        },
      };
      const done = newsStream(desk, out);
      await vi.waitFor(() => expect(written).toHaveLength(1));
      vi.advanceTimersByTime(40_000);
      expect(written.slice(1)).toEqual(['\n', '\n']);
      goAway();
      await done;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
