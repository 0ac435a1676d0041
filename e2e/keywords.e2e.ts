// Keywords on every surface: from a search page to the server, back into the side panel and the dashboard.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeywordRank } from '../shared/keywords/keyword-rank';
import type { KeywordSet } from '../shared/keywords/keyword-set';
import { violationsIn } from './support/axe';
import type { TestBrowser } from './support/browser';
import { extensionRows } from './support/extension-rows';
import { press, shows, valueOf, write } from './support/find';
import { movedBy } from './support/layout-shift';
import { inside, pageShot } from './support/overlay';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { openPanel } from './support/side-panel';
import { violations } from './support/violations';
import { launchOn, startWorld, type World } from './support/world';

const sku = 'TB-MDB-12';
const phrase = 'masonry drill bit set';
const address = `https://www.amazon.co.uk/s?k=${phrase.replaceAll(' ', '+')}`;
const bar = 'plumbline-search';

let world: World;
let chromium: TestBrowser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-keywords-'));
  world = await startWorld({ pace: 600 });
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the search, and reads what the bar says of our listing. */
async function search(): Promise<{ page: Page; errors: string[]; place: number; words: string }> {
  const { page, errors } = await chromium.webPage(address);
  const own = await inside(page, bar, `.place[data-sku="${sku}"][data-organic]`);
  const { place, words } = await own.evaluate((element) => ({
    place: Number(element.dataset.organic),
    words: element.textContent ?? '',
  }));
  return { page, errors, place, words };
}

/** Waits until the side panel's table has the phrase with this rank, and opens its line. */
async function ranked(panel: Page, place: number): Promise<ElementHandle<HTMLElement>> {
  const line = await panel.waitForFunction(
    (wanted, rank) =>
      [...document.querySelectorAll<HTMLElement>('.keyword-table tbody tr')]
        .find((row) => row.querySelector('th')?.innerText.trim() === wanted && row.innerText.includes(rank))
        ?.querySelector<HTMLElement>('.keyword-open') ?? null,
    { timeout: 60_000 },
    phrase,
    `#${place}`,
  );
  return line.asElement() as ElementHandle<HTMLElement>;
}

/** Our product sells a little worse than the next one that answers the search: the shop orders by that. */
function sellWorse() {
  const listing = world.sandbox.state.listing(sku);
  const ours = listing?.item.departmentRank ?? 0;
  const next = world.sandbox.state
    .products()
    .filter(({ item }) => phrase.split(' ').every((word) => item.title.toLowerCase().includes(word)))
    .flatMap(({ item }) => item.departmentRank ?? [])
    .filter((rank) => rank > ours)
    .toSorted((a, b) => a - b)[0];
  if (listing) Object.assign(listing.item, { departmentRank: (next ?? ours) + 1 });
  return listing;
}

let first = 0;

test('a search page says how own listings stand and which words the first titles share', async () => {
  const { page, errors, place } = await search();
  first = place;
  const chip = await inside(page, 'plumbline-chip', '.chip[data-own] .rank:not(.muted)');
  expect(await chip.evaluate((element) => element.textContent)).toBe(`#${place}`);
  const words = await page.$$eval(`${bar} >>> .word`, (all) => all.length);
  expect(words).toBeGreaterThan(0);
  await pageShot(page, 'search-bar.light');
  expect((await movedBy(page, bar)).moved).toEqual([]);
  expect(await violationsIn(page, bar)).toEqual([]);
  await page.close();
  expect(errors).toEqual([]);
});

test('the bar can be closed and stays away while the page lives', async () => {
  const { page } = await search();
  await (await inside(page, bar, 'button')).click();
  await page.waitForFunction(() => document.querySelector('plumbline-search') === null);
  await page.select('#s-result-sort-select', 'price-asc-rank');
  await page.waitForFunction(() => location.search.includes('price-asc-rank'));
  await inside(page, 'plumbline-chip', '[data-total]');
  expect(await page.$(bar)).toBeNull();
  await page.close();
});

test('the rank is at the server, comes back into the side panel, and a second visit moves it', async () => {
  const panel = await openPanel(chromium, sku);
  await press(panel, 'Keywords');
  await (await ranked(panel, first)).click();
  await shows(panel, /looked/);
  const listing = sellWorse();
  const { page, place, words } = await search();
  expect(place).toBeGreaterThan(first);
  expect(words).toContain(`▼ ${place - first}`);
  await page.close();
  await panel.bringToFront();
  await ranked(panel, place);
  await shows(panel, `#${place} ▼ ${place - first}`);
  const ranks = await extensionRows<KeywordRank>(chromium, 'keywordRanks');
  const ours = ranks.find((rank) => rank.phrase === phrase && rank.asin === listing?.item.asin);
  expect(ours).toMatchObject({ organic: { position: place }, organicBefore: { position: first } });
  await shot(panel, 'keywords-tab');
  expect(await violations(panel)).toEqual([]);
  await panel.close();
});

test('results that are sorted by price are no rank', async () => {
  const before = await extensionRows<{ key: string }>(chromium, 'sights');
  const { page } = await chromium.webPage(`https://www.amazon.co.uk/s?k=sds+drill+bits&s=price-asc-rank`);
  await inside(page, bar, '.arranged');
  expect((await extensionRows<{ key: string }>(chromium, 'sights')).length).toBe(before.length);
  await page.close();
});

test('a file with two bad lines: named by line and column, the good rows taken for a listing', async () => {
  const file = join(folder, 'keywords.csv');
  const lines = [
    'Keyword,Search volume',
    'masonry bits for paving slabs,1200',
    'tile and porcelain bits,lots',
    ',300',
    'sds bits for concrete,80',
  ];
  writeFileSync(file, lines.join('\r\n'));
  const page = await chromium.extensionPage('dashboard.html#/keywords/import');
  await page.setViewport({ width: 1440, height: 900 });
  const input = (await page.waitForSelector('#keyword-file')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await shows(page, '3 good rows');
  await shows(page, '2 problems');
  const problems = await page.$$eval('.problems tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  expect(problems.map(([line, column, , taken]) => [line, column, taken])).toEqual([
    ['3', 'Search volume', 'taken'],
    ['4', 'Keyword', 'left out'],
  ]);
  await write(page, '#listing-choice-search', sku);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.listing-choice .check b')].some((name) => name.textContent === wanted),
    {},
    sku,
  );
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.listing-choice .check')];
    all
      .find((row) => row.querySelector('b')?.textContent === wanted)
      ?.querySelector('input')
      ?.click();
  }, sku);
  await shot(page, 'keywords-import');
  expect(await violations(page)).toEqual([]);
  await press(page, 'Take the 3 good rows');
  await shows(page, 'Taken: 3 rows for 1 listing');
  await press(page, 'All keywords');
  await write(page, '#keywords-search', 'paving');
  await shows(page, /1 of [\d,]+ keywords/);
  await shows(page, '1,200');
  await write(page, '#keywords-search', '');
  await shot(page, 'keywords-all');
  expect(await violations(page)).toEqual([]);
  await press(page, 'To check');
  await shows(page, 'never');
  await shot(page, 'keywords-check');
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('«open next» opens one search in a tab, and the list goes on', async () => {
  const page = await chromium.extensionPage('dashboard.html#/keywords/check');
  const next = await (
    await page.waitForSelector('.keywords-scroll .primary')
  )?.evaluate((one) => one.getAttribute('title'));
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('amazon.co.uk/s?k='));
  await press(page, 'Open next');
  const tab = await (await opened).asPage();
  expect(new URL(tab.url()).searchParams.get('k')).toBe(next);
  await inside(tab, bar, '.cell');
  await tab.close();
  await page.bringToFront();
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('.keywords-scroll .primary')?.title !== was,
    {},
    next,
  );
  await page.close();
});

test('Seller Central offers what fits the field being typed; a click copies and writes nothing', async () => {
  const { page, errors } = await chromium.webPage(
    `https://sellercentral.amazon.co.uk/abis/listing/edit?sku=${sku}`,
  );
  await inside(page, 'plumbline-edit', '.totals');
  const field = await inside(page, 'kat-textarea[name="generic_keyword#1.value"]', 'textarea');
  const before = await field.evaluate((element) => (element as HTMLTextAreaElement).value);
  await field.click();
  const hint = await inside(page, 'plumbline-edit', '.hints[data-of="searchTerms"] .hint');
  await pageShot(page, 'edit-hints.light');
  const wanted = await hint.evaluate((button) => button.querySelector('span')?.textContent);
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions('https://sellercentral.amazon.co.uk', [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  await hint.click();
  await page.waitForFunction(() =>
    document
      .querySelector('plumbline-edit')
      ?.shadowRoot?.querySelector('.hints')
      ?.textContent?.includes('copied'),
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(before);
  expect(await violationsIn(page, 'plumbline-edit')).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('packed search terms go into the draft', async () => {
  const panel = await openPanel(chromium, sku);
  await press(panel, 'Keywords');
  await shows(panel, 'paving slabs');
  await press(panel, 'Pack search terms');
  const packed = await panel.$eval('.packed', (element) => element.textContent ?? '');
  expect(packed).toContain('paving');
  expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(249);
  expect(await violations(panel)).toEqual([]);
  await press(panel, 'Put into the draft');
  await press(panel, 'Edit');
  expect(await valueOf(panel, '#field-searchTerms')).toBe(packed);
  const sets = await extensionRows<KeywordSet>(chromium, 'keywordSets');
  expect(sets.some(({ keywords }) => keywords.some((one) => one.phrase.includes('paving')))).toBe(true);
  await panel.close();
});
