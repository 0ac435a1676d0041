// The popup: the seller's morning look, from this browser's own database, against what the account really holds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { TestBrowser } from './support/browser';
import { press, shows } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const openPopup = async () => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 380, height: 600 });
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  return page;
};

const tile = (page: Page, name: string) =>
  page.$$eval(
    '.tiles > div',
    (tiles, wanted) => {
      const found = tiles.find((each) => each.querySelector('dt')?.textContent === wanted);
      return Number(found?.querySelector('.figure')?.textContent);
    },
    name,
  );

test('with nothing connected it teaches the next step', async () => {
  const page = await openPopup();
  await shows(page, 'Nothing connected');
  await shot(page, 'popup-first');
  await page.close();
});

describe('with an account', () => {
  let page: Page;
  beforeAll(async () => {
    await pairAndSync(chromium, world);
    page = await openPopup();
    await shows(page, 'Sandbox, in step');
    await shows(page, 'Mean score');
  });

  test('figures are those of the account', async () => {
    const own = world.sandbox.state.listings();
    await shows(page, `${own.length} listings`);
    const over = own.filter(({ item }) => Array.from(item.title).length > 75).length;
    expect(await tile(page, 'Titles over the limit')).toBe(over);
    const issues = own.reduce((sum, { issues: found }) => sum + found.length, 0);
    expect(await tile(page, 'Amazon’s issues')).toBe(issues);
    const mean = await tile(page, 'Mean score');
    expect(mean).toBeGreaterThan(20);
    expect(mean).toBeLessThan(100);
    const toMend = await tile(page, 'Listings to mend');
    expect(toMend).toBeGreaterThan(0);
    expect(toMend).toBeLessThanOrEqual(own.length);
    await shot(page, 'popup');
  });

  test('the distribution counts every listing once', async () => {
    const label = await page.$eval('.tiles [role="img"]', (chart) => chart.getAttribute('aria-label') ?? '');
    const bars = [...label.matchAll(/(\d+) listings? from (\d+) to (\d+)/g)];
    expect(bars.length).toBeGreaterThan(3);
    const counted = bars.reduce((sum, [, listings]) => sum + Number(listings), 0);
    expect(counted).toBe(world.sandbox.state.listings().length);
  });

  test('three things worth doing; the first opens its listing in the real side panel', async () => {
    const cards = await page.$$eval('.cards li', (items) => items.map((item) => item.textContent ?? ''));
    expect(cards).toHaveLength(3);
    const sku = world.sandbox.state
      .listings()
      .map(({ item }) => item.sku ?? '')
      .find((each) => cards[0]?.includes(each));
    expect(sku).toBeTruthy();
    const appears = chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html'));
    await press(page, 'Mend');
    const panel = await (await appears).asPage();
    await shows(panel, sku ?? '');
    await panel.waitForSelector('#field-title');
    await panel.close();
  });

  test('pausing stops everything and says so', async () => {
    if (page.isClosed()) page = await openPopup();
    await page.bringToFront();
    await press(page, 'Pause');
    await shows(page, 'Paused');
    await press(page, 'Resume');
    await shows(page, /in step/);
    await page.close();
  });

  test('the real popup opens at its own size with all of it', async () => {
    const from = await chromium.extensionPage('options.html');
    await from.bringToFront();
    const appears = chromium.browser.waitForTarget((target) => target.url().includes('popup.html'));
    await from.evaluate(() => chrome.action.openPopup());
    const real = await (await appears).asPage();
    await shows(real, 'Mean score');
    await shot(real, 'popup-real');
    expect(await real.evaluate(() => document.body.getBoundingClientRect().width)).toBe(380);
    await from.close();
  });
});
