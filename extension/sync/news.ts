import * as z from 'zod/mini';
import { newsSchema, type News } from '@shared/sync/protocol';
import type { Device } from '../store/meta';
import type { Network } from './call-server';

/**
 * Listens to the server's news while one of our pages is open: one JSON object a line. Ends when the stream ends, the
 * server goes or `signal` aborts; answers whether it was ever connected. A line that is no news is passed over.
 */
export async function listenToNews(
  network: Network,
  device: Device,
  onNews: (news: News) => void,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await network.fetch(new URL('/sync/news', device.serverUrl), {
      headers: { authorization: `Bearer ${device.token}`, accept: 'application/x-ndjson' },
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    if (!response.ok || response.body === null) return false;
    await readLines(response.body, (line) => {
      const news = readNews(line);
      if (news) onNews(news);
    });
    return true;
  } catch {
    return false;
  }
}

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.filter((line) => line.trim() !== '').forEach(onLine);
  }
}

function readNews(line: string): News | null {
  try {
    const parsed = z.safeParse(newsSchema, JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
