import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { shownPageSchema } from '@shared/catalog/shown-page';
import { parsePage } from '../pages/parse-page';
import { readProductPage } from '../pages/product-page';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import type { Store } from './database';
import { writeMeta } from './meta';
import { tellOfPage } from './tell-of-page';

const now = Date.UTC(2026, 10, 24);
const hour = 60 * 60_000;
const product = (asin: string, title = 'Hole saw set, 8 pieces') => {
  const html = `<div id="dp"><input id="ASIN" value="${asin}" /><span id="productTitle">${title}</span></div>`;
  const { facts } = readProductPage(parsePage(html), `https://www.amazon.co.uk/dp/${asin}`);
  return { facts, marketplace: 'amazon-uk' as const };
};
async function pairedStore(): Promise<Store> {
  const store = freshStore();
  await store.caches.listings.put(sampleListing());
  const device = { serverUrl: 'http://127.0.0.1:8787', deviceId: 'd', token: 't', pairedAt: now, nextSeq: 1 };
  await writeMeta(store.safe, 'device', device);
  return store;
}
const queued = async (store: Store) => (await store.safe.queue.toArray()).map(({ changes }) => changes);

it('tells the server of each product once an hour, whatever its page shows meanwhile', async () => {
  const store = await pairedStore();
  await tellOfPage(store, product('B0RIVAL001'), now);
  await tellOfPage(store, product('B0RIVAL001', 'Another title'), now + hour - 1);
  await tellOfPage(store, product('B0RIVAL002'), now + hour - 1);
  expect(await queued(store)).toMatchObject([
    { asin: 'B0RIVAL001', title: 'Hole saw set, 8 pieces', at: now },
    { asin: 'B0RIVAL002' },
  ]);
  await tellOfPage(store, product('B0RIVAL001'), now + hour);
  expect(await queued(store)).toHaveLength(3);
});

it('says only what the server takes, however long a page is', async () => {
  const store = await pairedStore();
  const page = product('B0RIVAL001', 'x'.repeat(3000));
  page.facts.bullets = Array.from({ length: 50 }, () => 'y'.repeat(5000));
  page.facts.attributes = { ['n'.repeat(300)]: 'v'.repeat(3000) };
  await tellOfPage(store, page, now);
  const [told] = await queued(store);
  expect(z.safeParse(shownPageSchema, told).success).toBe(true);
});

it('says nothing without a server, without listings, and of a page without an ASIN', async () => {
  const store = await pairedStore();
  const nameless = product('B0RIVAL001');
  await tellOfPage(store, { ...nameless, facts: { ...nameless.facts, asin: null } }, now);
  await store.caches.listings.clear();
  await tellOfPage(store, product('B0RIVAL001'), now);
  const alone = freshStore();
  await alone.caches.listings.put(sampleListing());
  await tellOfPage(alone, product('B0RIVAL001'), now);
  expect([await queued(store), await queued(alone)]).toEqual([[], []]);
});
