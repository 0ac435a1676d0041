// What is worth doing, across all listings and on one: proved, decided, and rolled out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { Rollout } from '../shared/catalog/rollout';
import type { TestBrowser } from './support/browser';
import { violationsIn } from './support/axe';
import { extensionRows } from './support/extension-rows';
import { press, shows } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { openPanel } from './support/side-panel';
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
  await page.goto(`chrome-extension://${chromium.extensionId}/dashboard.html#/recommendations`);
  await page.waitForSelector('.recommendation', { timeout: 60_000 });
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const total = () =>
  page.$eval('.recommendations-head b', (element) =>
    Number.parseInt((element.textContent ?? '').replace(',', ''), 10),
  );

test('what is suppressed stands before policy, policy before points', async () => {
  const stakes = await page.$$eval('.recommendation p.small', (lines) =>
    lines.map((line) =>
      ['Costs sales now', 'Policy', 'Points'].findIndex((word) => line.textContent?.includes(`· ${word}`)),
    ),
  );
  expect(stakes).toEqual(stakes.toSorted((a, b) => a - b));
  await shot(page, 'recommendations-wide');
  expect(await violationsIn(page, '.recommendations-page')).toEqual([]);
});

test('one that is rejected with a reason is gone, here and at the server', async () => {
  const before = await total();
  await press(page, 'no, because …');
  await press(page, 'Not worth the work');
  await page.waitForFunction(
    (was) =>
      Number.parseInt(
        (document.querySelector('.recommendations-head b')?.textContent ?? '').replace(',', ''),
        10,
      ) < was,
    {},
    before,
  );
  const [decision] = await extensionRows<{ decision: string; reason: string }>(chromium, 'decisions');
  expect(decision).toMatchObject({ decision: 'rejected', reason: 'Not worth the work' });
});

test('those that need no look are rolled out in random order over weeks, and can be stopped', async () => {
  await press(page, 'Choose');
  await press(page, 'Roll out');
  await shows(page, 'Rolling out', 60_000);
  await shows(page, /\d+ of \d+ sent/, 60_000);
  const [rollout] = await extensionRows<Rollout>(chromium, 'rollouts');
  const turns = rollout?.items.map(({ dueAt }) => dueAt) ?? [];
  expect(turns.length).toBeGreaterThan(5);
  expect(turns).not.toEqual(turns.toSorted((a, b) => a - b));
  await press(page, 'Stop');
  await shows(page, 'stopped', 60_000);
  await page.setViewport({ width: 390, height: 844 });
  await shot(page, 'recommendations-narrow');
});

test('the side panel’s score tab begins with what is worth doing', async () => {
  const panel = await openPanel(chromium, 'TB-MDB-12');
  await press(panel, 'Score');
  await panel.waitForSelector('.recommendations .recommendation');
  await shot(panel, 'recommendations-panel');
  expect(await violationsIn(panel, '.recommendations')).toEqual([]);
});
