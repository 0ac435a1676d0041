import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Store } from '../store/database';
import { writeMeta } from '../store/meta';
import { parsePage } from '../pages/parse-page';
import { readPage } from '../pages/read-page';
import { collectProduct } from '../pages/product/collect-product';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import { createScriptedServer } from '../testing/scripted-server';
import { answerMessage, type RawSender } from './answer-message';
import { messageSchemas } from './message-schemas';
import { mutationKinds } from '@shared/sync/protocol';

let store: Store;
const server = createScriptedServer(Date.UTC(2026, 10, 24));
const sender = (changes: Partial<RawSender> = {}): RawSender => ({
  id: browser.runtime.id,
  url: 'https://www.amazon.co.uk/dp/B0CT4K8R2M',
  frameId: 0,
  tab: { id: 7, windowId: 1 },
  ...changes,
});
const ask = (message: unknown, from = sender()) =>
  answerMessage(message, from, { store, network: server.network });

beforeEach(async () => {
  store = freshStore();
  await store.caches.listings.put(sampleListing());
});

const page = `<div id="dp">
  <input id="ASIN" value="B0CT4K8R2M" />
  <span id="productTitle">A title on the page</span>
  <div id="corePriceDisplay_desktop_feature_div">
    <span class="a-price priceToPay"><span class="a-offscreen">£17.99</span></span>
  </div>
  <span id="acrPopover" title="4.5 out of 5 stars"></span>
  <span id="acrCustomerReviewText">120 ratings</span>
  <a id="sellerProfileTriggerId" href="/sp?seller=A1B2C3D4E5F6G7">Tarnbrook</a>
  <div id="feature-bullets"><ul><li>One bullet</li></ul></div>
  <div id="detailBullets_feature_div"><ul><li>
    <span class="a-text-bold">Best Sellers Rank:</span> 1,204 in DIY &amp; Tools (<a href="/bestsellers/diy">See Top 100</a>)
  </li></ul></div>
</div>`;
const url = 'https://www.amazon.co.uk/dp/B0CT4K8R2M';
const evidence = collectProduct(parsePage(page), url);
const reading = readPage(parsePage(page), url);

describe('who may ask', () => {
  it.each([
    ['another extension', sender({ id: 'someone-else' })],
    ['a page that is not read', sender({ url: 'https://example.com/' })],
    ['a look-alike host', sender({ url: 'https://www.amazon.co.uk.example.com/dp/B0CT4K8R2M' })],
    ['a page without TLS', sender({ url: 'http://www.amazon.co.uk/dp/B0CT4K8R2M' })],
    ['no tab at all', sender({ tab: undefined })],
  ])('%s is refused', async (_who, from) => {
    expect(await ask({ plumbline: 'settings.get', body: {} }, from)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('a message that is none of ours is left to others', () => {
    expect(ask({ type: 'hello' })).toBeNull();
    expect(ask('page.seen')).toBeNull();
    expect(ask({ plumbline: 'toString', body: {} })).toBeNull();
  });
});

describe('what may be asked', () => {
  it('is nothing that publishes, and no price or stock', () => {
    const kinds: string[] = Object.keys(messageSchemas);
    for (const kind of mutationKinds) expect(kinds).not.toContain(kind);
    expect(JSON.stringify(kinds)).not.toMatch(/price|stock|publish|push/i);
  });

  it('must fit its schema, and the field is named', async () => {
    expect(await ask({ plumbline: 'inventory.seen', body: { skus: [7] } })).toMatchObject({
      ok: false,
      error: { code: 'bad-request', field: 'skus.0' },
    });
    expect(await ask({ plumbline: 'page.seen', body: { evidence: { ...evidence, asin: 5 } } })).toMatchObject(
      {
        ok: false,
        error: { code: 'bad-request', field: 'evidence.asin' },
      },
    );
    const elsewhere = { ...evidence, url: 'not an address' };
    expect(await ask({ plumbline: 'page.seen', body: { evidence: elsewhere } })).toMatchObject({
      ok: false,
      error: { code: 'bad-request', field: 'evidence.url' },
    });
  });
});

describe('a product page', () => {
  it('of ours is answered with the listing, its score and its facts', async () => {
    const answer = await ask({ plumbline: 'page.seen', body: { evidence } });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        page: {
          rank: { category: 'DIY & Tools', rank: 1204 },
          rating: 4.5,
          reviewCount: 120,
          soldBy: 'Tarnbrook',
        },
        scoreOf: 'listing',
        own: { sku: 'TB-MDB-12', priceIncVat: 1799, quantity: 14 },
        state: { paired: false },
      },
    });
    expect((await store.caches.pages.get('B0CT4K8R2M'))?.title).toBe('A title on the page');
  });

  it('of others is scored as the page shows it', async () => {
    const other = { ...evidence, asin: 'B0OTHER001' };
    const answer = await ask({ plumbline: 'page.seen', body: { evidence: other } });
    expect(answer).toMatchObject({ ok: true, value: { scoreOf: 'page', own: null } });
    expect((answer as { value: { score: { total: number } } }).value.score.total).toBeGreaterThan(0);
  });

  it('comes to the same total on the page, in a search and in the inventory', async () => {
    const page = (await ask({ plumbline: 'page.seen', body: { evidence } })) as {
      value: { score: { total: number } };
    };
    const row = { asin: 'B0CT4K8R2M', title: 'x', price: 1799, currency: 'GBP', rating: 4, sponsored: false };
    const search = await ask({
      plumbline: 'search.seen',
      body: { marketplace: 'amazon-uk', query: 'drill bits', page: 1, rows: [row] },
    });
    const { total } = page.value.score;
    expect(search).toMatchObject({ value: { rows: { B0CT4K8R2M: { total, own: true, sku: 'TB-MDB-12' } } } });
    const inventory = await ask({ plumbline: 'inventory.seen', body: { skus: ['TB-MDB-12', 'UNKNOWN'] } });
    expect(inventory).toMatchObject({
      value: { rows: { 'TB-MDB-12': { total, issueCount: 0, worst: null } } },
    });
    expect((inventory as { value: { rows: object } }).value.rows).not.toHaveProperty('UNKNOWN');
  });
});

describe('Seller Central’s edit page', () => {
  it('is scored as its fields stand', async () => {
    const title = 'Tarnbrook 12-Piece Masonry Drill Bit Set, 4-12 mm, Carbide Tips';
    const changes = { title, itemHighlight: 'For brick, concrete and stone; in a marked steel case' };
    const answer = await ask({ plumbline: 'edit.score', body: { sku: 'TB-MDB-12', asin: null, changes } });
    const { before, after, limits } = (
      answer as {
        value: { before: { total: number }; after: { total: number }; limits: { title: { max: number } } };
      }
    ).value;
    expect(after.total).toBeGreaterThan(before.total);
    expect(limits.title.max).toBe(75);
  });

  it('of a listing that we do not know is null', async () => {
    expect(
      await ask({ plumbline: 'edit.score', body: { sku: 'NOT-OURS', asin: null, changes: {} } }),
    ).toEqual({ ok: true, value: null });
  });
});

describe('«this page reads wrongly»', () => {
  it('needs a server, and says so', async () => {
    const body = { html: '<p>x</p>', reading, note: '' };
    expect(await ask({ plumbline: 'page.report', body })).toMatchObject({
      ok: false,
      error: { code: 'unauthorised' },
    });
  });

  it('goes to the server as it takes it', async () => {
    await writeMeta(store.caches, 'device', {
      serverUrl: 'http://127.0.0.1:1',
      deviceId: 'd',
      token: 't',
      pairedAt: 1,
      nextSeq: 1,
    });
    const bodies: unknown[] = [];
    const fetched = async (_url: URL, init?: RequestInit) => {
      bodies.push(JSON.parse(init?.body as string));
      return Response.json({ id: 'report-1' });
    };
    const network = { fetch: fetched, now: () => 1 };
    const body = { html: '<p>x</p>', reading, note: '' };
    const answer = await answerMessage({ plumbline: 'page.report', body }, sender(), { store, network });
    expect(answer).toEqual({ ok: true, value: { id: 'report-1' } });
    expect(bodies).toMatchObject([{ kind: 'product', note: null, url: reading.url }]);
  });
});
