// axe on every view of our own pages, light and dark: no violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './support/browser';
import { press, shows, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { openPanel, reached } from './support/side-panel';
import { launchOn, startWorld, type World } from './support/world';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld({ pace: 500 });
  chromium = await launchOn(world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

/** One line for each violation, in light and dark. */
async function violations(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    found.push(
      ...results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${value} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      ),
    );
  }
  return found;
}

const openPopup = async () => {
  const page = await chromium.extensionPage('popup.html');
  await page.setViewport({ width: 380, height: 600 });
  return page;
};

describe('before any account', () => {
  for (const name of ['popup', 'options', 'sidepanel']) {
    test(`${name}: no violation`, async () => {
      const page = await chromium.extensionPage(`${name}.html`);
      await shows(page, 'Plumbline');
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }
});

describe('with an account', () => {
  let panel: Page;
  beforeAll(async () => {
    await pairAndSync(chromium, world);
    panel = await openPanel(chromium, 'TB-MDB-12');
  });

  test('the popup', async () => {
    const page = await openPopup();
    await shows(page, 'Mean score');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the options', async () => {
    const page = await chromium.extensionPage('options.html');
    await shows(page, 'In step');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the list of all listings', async () => {
    await press(panel, 'All listings');
    await panel.waitForSelector('.pick');
    expect(await violations(panel)).toEqual([]);
    await panel.click('.pick');
  });

  test('the editor with every bullet open, a text over its limit and Amazon’s answer', async () => {
    await panel.close();
    panel = await openPanel(chromium, 'TB-MDB-12');
    for (const number of [1, 2, 5]) await press(panel, `Bullet ${number}:`);
    await write(panel, '#field-searchTerms', 'wall plug pilot hole');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Check with Amazon');
    await shows(panel, 'Checked with Amazon');
    expect(await violations(panel)).toEqual([]);
  });

  test('score and history', async () => {
    await press(panel, 'Score');
    await shows(panel, 'To mend');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'History');
    await press(panel, '1 First read');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Edit');
  });

  test('the confirmation, the journal on its way and at its end', async () => {
    await write(panel, '#field-title', 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips');
    await press(panel, 'Publish…');
    await shows(panel, 'What else happens');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Publish 2 changes');
    await reached(panel, 'Accepted by Amazon');
    expect(await violations(panel)).toEqual([]);
    await reached(panel, 'Live');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Done');
  });

  test('a question', async () => {
    await write(panel, '#field-description', 'Twelve masonry bits from 4 mm to 12 mm in a steel case.');
    world.sandbox.control.externalEdit('TB-MDB-12', {
      product_description: [
        { value: 'Somebody else was here', language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' },
      ],
    });
    await press(panel, 'Publish…');
    await press(panel, 'Publish 1 change');
    await shows(panel, 'Your answer is needed');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Drop');
    await shows(panel, 'Dropped');
    await panel.close();
  });

  test('offline: popup and editor', async () => {
    await world.server.kill();
    const page = await openPopup();
    await shows(page, 'Offline since');
    expect(await violations(page)).toEqual([]);
    await page.close();
    const editor = await openPanel(chromium, 'TB-MDB-12');
    await shows(editor, 'Offline since');
    expect(await violations(editor)).toEqual([]);
    await editor.close();
  });
});
