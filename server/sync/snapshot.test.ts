import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackColumns } from '../../shared/sync/columns';
import type { SnapshotAnswer } from '../../shared/sync/protocol';
import { listings } from '../database/schema';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';

describe('a snapshot', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeEach(async () => {
    server = await testServer();
    device = await server.pair();
    const rows = Array.from({ length: 250 }, (_, n) => listingRow(n));
    await server.runtime.database.write((tx) => tx.insert(listings).values(rows));
  });
  afterEach(() => server.close());

  /** Over HTTP without a client that decompresses by itself. */
  const raw = (path: string, encoding: string) =>
    new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${device.token}`, 'accept-encoding': encoding };
      request(`${server.url}${path}`, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
      })
        .on('error', reject)
        .end();
    });

  it('holds a collection whole, with the cursor to pull on from', async () => {
    const answer = await device.call('/sync/snapshot/listings');
    const page = (await answer.json()) as SnapshotAnswer;
    const documents = unpackColumns(page.columns) as { id: string; sku: string }[];
    expect(documents).toHaveLength(250);
    expect(documents.find(({ sku }) => sku === 'SKU-7')).toMatchObject({
      sku: 'SKU-7',
      content: { itemHighlight: null },
      offer: { priceIncVat: 1006 },
    });
    expect(page).toMatchObject({ protocol: 2, collection: 'listings', next: null });
    const pulled = await device.call(`/sync/pull?since=${page.cursor.epoch},${page.cursor.seq}`);
    expect(await pulled.json()).toMatchObject({ entries: [], more: false });
  });

  it('comes in pages when asked to', async () => {
    const ids: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const answer = await device.call(`/sync/snapshot/listings?limit=100${next && `&after=${next}`}`);
      const page = (await answer.json()) as SnapshotAnswer;
      ids.push(...(unpackColumns(page.columns) as { id: string }[]).map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(ids).size).toBe(250);
    expect(ids).toHaveLength(250);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('comes as the caller takes it: «%s»', async (accepts, encoding, decode) => {
    const { headers, body } = await raw('/sync/snapshot/listings', accepts);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
    const page = JSON.parse(decode(body).toString('utf8')) as SnapshotAnswer;
    expect(unpackColumns(page.columns)).toHaveLength(250);
    expect(body.length < 6000).toBe(encoding !== undefined);
  });

  it('of something that is not synced is refused', async () => {
    const answer = await device.call('/sync/snapshot/secrets');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ field: 'collection' });
  });
});
