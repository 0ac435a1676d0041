// The main job on real input: every saved page of a host that the extension knows, at its real address over TLS.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sameFact } from '../extension/pages/testing/compare-facts';
import { pageCorpora } from '../extension/pages/testing/page-corpus';
import type { KnownPage } from '../extension/pages/testing/saved-pages';
import { launchBrowser, type TestBrowser } from './support/browser';
import { movedBy } from './support/layout-shift';
import { serveSavedPages, type SavedPagesServer } from './support/saved-pages-server';
import { readStrip } from './support/strip';

const hosts = ['www.amazon.co.uk', 'www.amazon.com'];
/** The saved pages; where the shared folder is not there, the sandbox's, and the corpus says so. */
const [corpus] = pageCorpora();
const pages = (corpus?.pages ?? []).filter((page) => hosts.includes(new URL(page.url).host));

/** Two files may be of one product: each gets an address of its own, as Amazon's own tracking would give it. */
const served = pages.map((page, number) => {
  const url = new URL(page.url);
  url.searchParams.set('psc', String(number));
  return { ...page, url: url.href };
});
const ofKind = (kind: KnownPage['kind']) => served.filter((page) => page.kind === kind);

let server: SavedPagesServer;
let chromium: TestBrowser;
beforeAll(async () => {
  server = await serveSavedPages(served);
  chromium = await launchBrowser({ pagesPort: server.port });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe(`on a product page (${corpus?.source})`, () => {
  for (const { name, url, expected } of ofKind('product')) {
    test(`${name}: the right ASIN, title and price, a score, and nothing shifted`, async () => {
      const { page, errors } = await chromium.webPage(url);
      const strip = await readStrip(page);
      expect(strip.asin).toBe(expected?.asin);
      expect(sameFact(expected?.title, strip.title), String(strip.title)).toBe(true);
      expect(strip.priceMinor).toBe(expected?.priceIncVat);
      expect(strip.priceText.includes('–')).toBe(expected?.priceIncVat === null);
      expect(strip.total).toBeGreaterThanOrEqual(0);
      expect(strip.total).toBeLessThanOrEqual(100);
      const { compared, moved } = await movedBy(page, 'plumbline-product');
      expect(compared).toBeGreaterThan(100);
      expect(moved).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });
  }
});

describe(`on a robot check (${corpus?.source})`, () => {
  for (const { name, url } of ofKind('robot-check')) {
    test(`${name}: the overlay stays away`, async () => {
      const { page, errors } = await chromium.webPage(url);
      await new Promise((done) => setTimeout(done, 600));
      expect(await page.$('plumbline-product')).toBeNull();
      expect(errors).toEqual([]);
      await page.close();
    });
  }
});
