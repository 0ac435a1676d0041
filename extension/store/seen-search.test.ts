import { expect, it } from 'vitest';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import type { Store } from './database';
import { writeMeta } from './meta';
import { tellOfSearch } from './seen-search';

const now = Date.UTC(2026, 10, 24);
const row = (asin: string, sponsored = false) => ({
  asin,
  title: 'A title',
  price: 999,
  currency: 'GBP',
  rating: 4,
  sponsored,
});
const page = {
  marketplace: 'amazon-uk' as const,
  query: 'Hole saw',
  page: 1,
  rows: [row('B000000001'), row('B000000002')],
};

async function pairedStore(): Promise<Store> {
  const store = freshStore();
  await store.caches.listings.put(sampleListing());
  const device = { serverUrl: 'http://127.0.0.1:8787', deviceId: 'd', token: 't', pairedAt: now, nextSeq: 1 };
  await writeMeta(store.safe, 'device', device);
  return store;
}
const queued = async (store: Store) => (await store.safe.queue.toArray()).map(({ changes }) => changes);

it('tells the server of a search once in half an hour, and again when the order changed', async () => {
  const store = await pairedStore();
  await tellOfSearch(store, page, now);
  await tellOfSearch(store, page, now + 60_000);
  expect(await queued(store)).toMatchObject([
    { query: 'Hole saw', page: 1, rows: [{ position: 1 }, { position: 2 }] },
  ]);
  await store.safe.queue.toCollection().modify({ attempted: true });
  await tellOfSearch(store, { ...page, rows: page.rows.toReversed() }, now + 60_000);
  expect(await queued(store)).toHaveLength(2);
  await store.safe.queue.toCollection().modify({ attempted: true });
  await tellOfSearch(store, { ...page, rows: page.rows.toReversed() }, now + 40 * 60_000);
  expect(await queued(store)).toHaveLength(3);
});

it('tells of a page that grew as it was scrolled once, whole', async () => {
  const store = await pairedStore();
  await tellOfSearch(store, page, now);
  await tellOfSearch(store, { ...page, rows: [...page.rows, row('B000000003', true)] }, now + 1_000);
  expect(await queued(store)).toMatchObject([{ rows: [{}, {}, { asin: 'B000000003', isSponsored: true }] }]);
});

it('tells nothing without a server, without listings, or of a page that does not say what was sought', async () => {
  const alone = freshStore();
  await tellOfSearch(alone, page, now);
  expect(await queued(alone)).toEqual([]);
  const store = await pairedStore();
  await tellOfSearch(store, { ...page, query: null }, now);
  await tellOfSearch(store, { ...page, rows: [] }, now);
  await store.caches.listings.clear();
  await tellOfSearch(store, page, now);
  expect(await queued(store)).toEqual([]);
});
