// The first-day list: titles over their limit, accepted in bulk, followed to the end, and taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { TestBrowser } from './support/browser';
import { violationsIn } from './support/axe';
import { press, shows, showsNoMore, valueOf, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
let page: Page;
beforeAll(async () => {
  world = await startWorld({ pace: 600 });
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await chromium.browser.newPage();
  await page.setViewport({ width: 1360, height: 900 });
  await page.goto(`chrome-extension://${chromium.extensionId}/dashboard.html#/titles`);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const live = (sku: string) => {
  const [title] = world.sandbox.control.listing(sku)?.attributes.item_name ?? [];
  return (title as { value?: string } | undefined)?.value ?? '';
};
/** SKUs in the order of the list. */
const listed = () =>
  page.$$eval('.title-card', (cards) =>
    cards.map((card) => (card.getAttribute('aria-label') ?? '').replace('Title of ', '')),
  );
const idOf = (sku: string) =>
  page.$eval(`.title-card[aria-label="Title of ${sku}"] textarea[id^="title-"]`, (field) => field.id);
const tick = (sku: string) => page.click(`.title-card[aria-label="Title of ${sku}"] .tick input`);

let skus: string[] = [];
let before: string[] = [];

test('every title over its limit is listed with its surplus marked and a proposal within it', async () => {
  await shows(page, 'over the limit');
  await page.waitForFunction(() => document.querySelectorAll('.title-card textarea').length >= 6);
  await press(page, 'Show 20 more');
  // Those that Amazon's own definitions still take at their old length, so that an undo can be seen.
  skus = (await listed()).filter((sku) => live(sku).length <= 125).slice(0, 3);
  before = skus.map(live);
  for (const sku of skus) {
    const title = await valueOf(page, `[id="${await idOf(sku)}"]`);
    expect(title.length).toBeLessThanOrEqual(75);
    expect(live(sku).length).toBeGreaterThan(75);
  }
  const surplus = await page.$eval(
    `.title-card[aria-label="Title of ${skus[0] ?? ''}"] .surplus`,
    (mark) => mark.textContent?.length ?? 0,
  );
  expect(surplus).toBe(live(skus[0] ?? '').length - 75);
  await shot(page, 'titles-wide');
  await page.setViewport({ width: 390, height: 844 });
  await shot(page, 'titles-narrow');
  await page.setViewport({ width: 1360, height: 900 });
  expect(await violationsIn(page, '.titles')).toEqual([]);
});

test('an edit is counted and scored as it is typed', async () => {
  const [sku = ''] = skus;
  await write(page, `[id="${await idOf(sku)}"]`, `Tarnbrook ${sku} shortened by hand`);
  await shows(page, 'Would be lost');
  await shows(page, `${`Tarnbrook ${sku} shortened by hand`.length} of 75`);
});

test('three are accepted together after a look at exactly what will change', async () => {
  for (const sku of skus) await tick(sku);
  await press(page, 'Publish 3 titles…');
  const said = await shows(page, 'Publish 3 titles to Amazon?');
  for (const sku of skus) expect(said).toContain(sku);
  await shot(page, 'titles-confirm');
  await page.click('.confirm-batch .button.primary');
  await shows(page, '3 titles shortened');
});

test('each is followed to its end', async () => {
  await page.waitForFunction(() => document.querySelectorAll('.batch li .icon.good').length >= 3, {
    timeout: 90_000,
  });
  for (const sku of skus) expect(live(sku).length).toBeLessThanOrEqual(75);
  await shot(page, 'titles-results');
});

test('one undo puts all of them back', async () => {
  await press(page, 'Undo all');
  await shows(page, 'Undo of «3 titles shortened»');
  const end = Date.now() + 90_000;
  while (skus.map(live).join('\n') !== before.join('\n')) {
    if (Date.now() > end) throw new Error(skus.map(live).join('\n'));
    await new Promise((again) => setTimeout(again, 200));
  }
  await shows(page, 'undone');
});

test('without the server an acceptance waits here, and can be taken back before it leaves', async () => {
  await page.waitForFunction(
    (sku) => document.querySelector(`.title-card[aria-label="Title of ${sku}"]`) !== null,
    { timeout: 60_000 },
    skus[1] ?? '',
  );
  await world.server.stop();
  await tick(skus[1] ?? '');
  await press(page, 'Publish 1 title…');
  await page.click('.confirm-batch .button.primary');
  await shows(page, 'queued here');
  await press(page, 'Undo all');
  await showsNoMore(page, 'queued here');
  await tick(skus[2] ?? '');
  await press(page, 'Publish 1 title…');
  await page.click('.confirm-batch .button.primary');
  await shows(page, 'queued here');
  await world.restartServer();
  await showsNoMore(page, 'queued here', 60_000);
  const end = Date.now() + 90_000;
  while (live(skus[2] ?? '').length > 75) {
    if (Date.now() > end) throw new Error(live(skus[2] ?? ''));
    await new Promise((again) => setTimeout(again, 200));
  }
  expect(live(skus[1] ?? '')).toBe(before[1]);
});

test('a title that Amazon rewrote stands beside the seller’s own', async () => {
  const sku = skus[1] ?? '';
  world.sandbox.control.rewriteTitle(sku);
  const panel = await chromium.extensionPage('options.html');
  await panel.close();
  await shows(page, `Amazon rewrote the title of ${sku}`, 120_000);
  await shot(page, 'titles-rewritten');
}, 180_000);
