// Chips on the sandbox's search results, with a paired extension.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { PageReading } from '../extension/pages/facts';
import { scoreSubject } from '../shared/scoring/score';
import { subjectOfSearchRow } from '../shared/scoring/subject-of-search-row';
import { violationsIn } from './support/axe';
import type { TestBrowser } from './support/browser';
import { pageShot, setSettings } from './support/overlay';
import { pairBrowser } from './support/pair-browser';
import { readHtml } from './support/read-html';
import { launchOn, startWorld, type World } from './support/world';

const address = 'https://www.amazon.co.uk/s?k=drill';

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
  await pairBrowser(chromium, world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

/** Waits until every result has its chip with a score, and reads them in page order. */
async function readChips(page: Page) {
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll('[data-component-type="s-search-result"][data-asin]')];
    const isDone = (row: Element) =>
      row.lastElementChild?.shadowRoot?.querySelector(
        `[data-asin="${row.getAttribute('data-asin')}"][data-total]`,
      );
    return rows.length > 0 && rows.every(isDone);
  });
  return page.$$eval('plumbline-chip', (hosts) =>
    hosts.map((host) => {
      const chip = host.shadowRoot?.querySelector<HTMLElement>('.chip');
      const { width, height } = chip?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return {
        asin: chip?.dataset.asin,
        total: chip?.dataset.total,
        isOwn: chip?.dataset.own !== undefined,
        rank: chip?.querySelector('.rank')?.textContent,
        size: `${width} × ${height}`,
      };
    }),
  );
}

test('each result has one chip with its score, its natural rank, and whether it is ours', async () => {
  const { page, errors } = await chromium.webPage('about:blank');
  const html = (await (await page.goto(address, { waitUntil: 'domcontentloaded' }))?.text()) ?? '';
  const chips = await readChips(page);
  await pageShot(page, 'search-1400');
  const reading = readHtml(address, html) as Extract<PageReading, { kind: 'search' }>;
  const { results } = reading.facts;
  const own = new Set(world.sandbox.state.listings().map(({ item }) => item.asin));
  expect(chips.map(({ asin }) => asin)).toEqual(results.map(({ asin }) => asin));
  expect(chips.map(({ rank }) => rank)).toEqual(
    results.map(({ organicRank }) => (organicRank === null ? 'ad' : `#${organicRank}`)),
  );
  expect(chips.map(({ isOwn }) => isOwn)).toEqual(results.map(({ asin }) => own.has(asin)));
  expect(chips.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(0);
  expect(new Set(chips.map(({ size }) => size))).toEqual(new Set(['248 × 24']));
  for (const [at, result] of results.entries()) {
    if (own.has(result.asin)) continue;
    const subject = subjectOfSearchRow({ ...result, priceIncVat: result.price }, 'amazon-uk');
    expect(chips[at]?.total).toBe(String(scoreSubject(subject, { now: Date.now() }).total ?? ''));
  }
  expect(errors).toEqual([]);
  expect(await violationsIn(page, 'plumbline-chip')).toEqual([]);
  await page.close();
});

test('the chips move nothing: rows are as high without them', async () => {
  const { page } = await chromium.webPage(address);
  await readChips(page);
  const moved = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-component-type="s-search-result"]')];
    const places = () => rows.map((row) => JSON.stringify(row.getBoundingClientRect()));
    const shown = places();
    for (const chip of document.querySelectorAll('plumbline-chip')) chip.remove();
    const hidden = places();
    return shown.filter((place, at) => place !== hidden[at]).length;
  });
  expect(moved).toBe(0);
  await page.close();
});

test('paging and sorting without a reload: the new results have their chips', async () => {
  const { page, errors } = await chromium.webPage(address);
  const before = await readChips(page);
  await page.select('#s-result-sort-select', 'price-asc-rank');
  await page.waitForFunction(() => location.search.includes('price-asc-rank'));
  await page.waitForFunction(
    (first) =>
      document.querySelector('[data-component-type="s-search-result"]')?.getAttribute('data-asin') !== first,
    {},
    before.find(({ rank }) => rank === '#1')?.asin ?? '',
  );
  const sorted = await readChips(page);
  expect(sorted.map(({ asin }) => asin)).not.toEqual(before.map(({ asin }) => asin));
  const next = await page.waitForSelector('.s-pagination-item[href*="page=2"]');
  await next?.click();
  await page.waitForFunction(() => location.search.includes('page=2'));
  await page.waitForFunction(
    (first) =>
      document.querySelector('[data-component-type="s-search-result"]')?.getAttribute('data-asin') !== first,
    {},
    sorted[0]?.asin ?? '',
  );
  expect((await readChips(page)).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await page.close();
});

test('on a dark page, on a narrow one, and on a paused site', async () => {
  const { page } = await chromium.webPage(address, { width: 1000 });
  await readChips(page);
  await pageShot(page, 'search-1000');
  await setSettings(chromium, { paused: true, pausedSites: [] });
  await page.waitForFunction(() => document.querySelector('plumbline-chip') === null);
  expect(await page.$('plumbline-chip')).toBeNull();
  await page.evaluate(() => {
    document.documentElement.style.background = '#10151b';
    document.body.style.background = '#10151b';
  });
  await setSettings(chromium, { paused: false, pausedSites: [] });
  await readChips(page);
  await page.waitForFunction(() => {
    const chip = document.querySelector('plumbline-chip')?.shadowRoot?.querySelector('.chip');
    return chip && getComputedStyle(chip).backgroundColor === 'rgb(15, 23, 32)';
  });
  await pageShot(page, 'search-dark');
  await page.close();
});
