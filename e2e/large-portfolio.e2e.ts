// 5,000 listings in the dashboard's table: only rows in sight are drawn, wherever it is scrolled to.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { TestBrowser } from './support/browser';
import { copyListings } from './support/copy-listings';
import { shows, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await chromium.extensionPage('dashboard.html#/listings');
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluate(copyListings, 5_000);
  await page.reload();
  await shows(page, /^5,000 listings/m, 60_000);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

/** Scrolls to a share of the whole and waits until rows stand at the foot of the table; how many are drawn then. */
async function scrollTo(share: number): Promise<number> {
  await page.$eval(
    '#listings-table',
    (table, at) => (table.scrollTop = (table.scrollHeight - table.clientHeight) * at),
    share,
  );
  await page.waitForFunction(
    () => {
      const foot = document.querySelector('#listings-table')?.getBoundingClientRect().bottom ?? 0;
      return [...document.querySelectorAll('.table-body .table-row')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < foot && bottom > foot - 80;
      });
    },
    { polling: 50, timeout: 20_000 },
  );
  return page.$$eval('.table-body .table-row', (rows) => rows.length);
}

test('scrolls from end to end with fewer than 100 rows drawn', async () => {
  const drawn: number[] = [];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) drawn.push(await scrollTo(share));
  expect(Math.max(...drawn)).toBeLessThan(100);
  expect(Math.min(...drawn)).toBeGreaterThan(5);
});

test('draws on while it is scrolled without a stop, and finds one by its SKU', async () => {
  const frames = await page.evaluate(async () => {
    const table = document.querySelector('#listings-table');
    const gaps: number[] = [];
    let last = performance.now();
    for (let at = 0; at < 60; at += 1) {
      table?.scrollBy(0, 900);
      await new Promise((drawn) => requestAnimationFrame(drawn));
      gaps.push(performance.now() - last);
      last = performance.now();
    }
    return gaps.sort((a, b) => a - b);
  });
  console.info(
    `5,000 rows, scrolled a screen a frame: median ${frames[30]?.toFixed(0)} ms, 95th ${frames[57]?.toFixed(0)} ms`,
  );
  expect(await page.$$('.table-body .table-row')).not.toHaveLength(0);
  await write(page, '#listings-search', 'copy-4321');
  await shows(page, /^1 of 5,000 listings/m);
});
