// Find and replace, and a template, over several listings: previewed, published as one, followed, undone as one.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { ListingTemplate } from '../shared/catalog/listing-template';
import type { TestBrowser } from './support/browser';
import { extensionRows } from './support/extension-rows';
import { press, shows, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { violations } from './support/violations';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
let page: Page;
let skus: string[] = [];
let before: string[] = [];
beforeAll(async () => {
  world = await startWorld({ pace: 600 });
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await chromium.extensionPage('dashboard.html#/listings');
  await page.setViewport({ width: 1360, height: 900 });
  const withWord = world.sandbox.state
    .listings()
    .filter(({ item }) => item.sku !== null && item.bullets.some((bullet) => /\bdrill\b/i.test(bullet)));
  skus = withWord.flatMap(({ item }) => item.sku ?? []).slice(0, 3);
  before = skus.map(bullets);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const bullets = (sku: string): string =>
  (world.sandbox.control.listing(sku)?.attributes.bullet_point ?? [])
    .map((bullet) => String((bullet as { value?: string }).value))
    .join('\n');

/** Ticks a checkbox by its label. */
const tick = (label: string) =>
  page.evaluate((name) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
    found?.querySelector('input')?.click();
  }, label);

test('takes the listings that are ticked in the table', async () => {
  for (const sku of skus) {
    await write(page, '#listings-search', sku);
    await page.waitForSelector(`input[aria-label="Select ${sku}"]`);
    await page.click(`input[aria-label="Select ${sku}"]`);
  }
  await shows(page, '3 selected');
  await press(page, 'Edit…');
  await shows(page, '3 listings chosen');
});

test('shows exactly what would change, with its score, and no violation in light or dark', async () => {
  await tick('Title');
  await tick('Item Highlight');
  await tick('Description');
  await tick('Search terms');
  await page.evaluate(() =>
    document.querySelector<HTMLInputElement>('.bulk-form input[type="text"]')?.focus(),
  );
  await page.keyboard.type('drill');
  await page.keyboard.press('Tab');
  await page.keyboard.type('power drill');
  const said = await shows(page, '3 listings would change');
  for (const sku of skus) expect(said).toContain(sku);
  await shot(page, 'bulk-edit');
  expect(await violations(page)).toEqual([]);
});

test('publishes them as one after a look, each followed by itself', async () => {
  await press(page, 'Publish 3 listings…');
  await shows(page, 'Publish 3 listings to Amazon?');
  await page.click('.confirm-batch .button.primary');
  await shows(page, '«drill» → «power drill»');
  await page.waitForFunction(() => document.querySelectorAll('.batch li .icon.good').length >= 3, {
    timeout: 90_000,
  });
  for (const sku of skus) expect(bullets(sku)).toMatch(/power drill/);
});

test('takes all of them back with one undo', async () => {
  await press(page, 'Undo all');
  const end = Date.now() + 90_000;
  while (skus.map(bullets).join('\n') !== before.join('\n')) {
    if (Date.now() > end) throw new Error(skus.map(bullets).join('\n'));
    await new Promise((again) => setTimeout(again, 200));
  }
  await shows(page, 'undone');
});

test('makes a template of a listing, keeps it, and fills it with another listing’s own facts', async () => {
  await page.click('#tab-template');
  await page.waitForSelector('.bulk-form select');
  const [, make] = await page.$$('.bulk-form select');
  const value = await make?.evaluate((select) => (select as HTMLSelectElement).options[1]?.value ?? '');
  await make?.select(value ?? '');
  await shows(page, 'Filled from each listing');
  const title = await page.$eval('textarea[aria-label="Template of Title"]', (field) => field.value);
  expect(title).toContain('{brand}');
  await press(page, 'Save template');
  await shows(page, 'Save changes');
  const end = Date.now() + 20_000;
  let kept: ListingTemplate[] = [];
  while (kept.length === 0 && Date.now() < end) {
    kept = await extensionRows<ListingTemplate>(chromium, 'templates');
  }
  expect(kept[0]?.parts.title).toBe(title);
  await shows(page, 'would change');
  await shot(page, 'bulk-template');
});
