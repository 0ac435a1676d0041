// The side panel as a seller uses it: it follows the tab, edits with a live score, and never loses a word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './support/browser';
import { press, shows, valueOf, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { counter, foot, openPanel, openRealPanel, scoreNow } from './support/side-panel';
import { launchOn, startWorld, type World } from './support/world';

const sku = 'TB-MDB-12';
const asin = 'B0CT4K8R2M';
const newTitle = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips';
const profile = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world, { profile });
  await pairAndSync(chromium, world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('the real side panel', () => {
  test('opens by a click on the popup, and follows the product of the active tab', async () => {
    const { page: product } = await chromium.webPage(`https://www.amazon.co.uk/dp/${asin}`);
    const other = world.sandbox.state.products().find(({ item }) => item.sku === null)?.item;
    const { page: rival } = await chromium.webPage(`https://www.amazon.co.uk/dp/${other?.asin}`);
    const panel = await openRealPanel(chromium);
    await product.bringToFront();
    await shows(panel, sku);
    expect(await valueOf(panel, '#field-title')).toContain('Tarnbrook 12 Piece Masonry Drill Bit Set');
    await shot(panel, 'panel-real');
    await rival.bringToFront();
    await shows(panel, 'not one of your listings');
    await shows(panel, other?.asin ?? '');
    await product.bringToFront();
    await shows(panel, sku);
    await panel.close();
    await product.close();
    await rival.close();
  });
});

describe('the editor', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPanel(chromium, sku);
  });

  test('counts in the true unit of each field', async () => {
    expect(await counter(page, 'title')).toMatch(/^112 of 75/);
    await write(page, '#field-title', newTitle);
    expect(await counter(page, 'title')).toBe(`${newTitle.length} of 75`);
    await write(page, '#field-itemHighlight', 'For brick, block and concrete');
    expect(await counter(page, 'itemHighlight')).toBe('29 of 125');
    await write(page, '#field-searchTerms', 'façade £');
    expect(await counter(page, 'searchTerms')).toMatch(/^10 of \d+ bytes$/);
    await write(page, '#field-description', 'Twelve bits, 4 mm to 12 mm.');
    expect(await counter(page, 'description')).toMatch(/^27 of 2,000/);
  });

  test('bullets are edited in their rows', async () => {
    await press(page, 'Bullet 1:');
    await write(page, '#bullet-0', 'CARBIDE TIPS: for brick, block, concrete and stone with hammer action');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await page.waitForFunction(() => document.activeElement?.id === 'bullet-1');
    expect(await valueOf(page, '#bullet-1')).toMatch(/^CARBIDE TIPS/);
    await press(page, 'Bullet 5:');
    await press(page, 'Remove bullet 5');
    expect(
      await page.$eval('section[aria-label="Bullets"] .counter', (element) => element.textContent),
    ).toMatch(/^4 of 5/);
    await press(page, 'Add bullet');
    await page.waitForFunction(() => document.activeElement?.id === 'bullet-4');
    await page.keyboard.type('Fits every three-jaw chuck from 10 mm');
    await shot(page, 'panel-edit');
    await shows(page, '7 changes');
  });

  test('the score follows every keystroke', async () => {
    const seen = new Set<number | null>();
    await page.focus('#field-title');
    for (const key of ' for Brick Concrete Stone Heavy Duty Walls') {
      await page.keyboard.type(key);
      seen.add(await scoreNow(page));
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(await counter(page, 'title')).toMatch(/over the limit/);
    expect(await foot(page)).toMatch(/title/i);
    expect(
      await page.$eval(
        '.foot .primary, .foot .button:last-child',
        (button) => (button as HTMLButtonElement).disabled,
      ),
    ).toBe(true);
    await write(page, '#field-title', newTitle);
    await shows(page, 'saved');
    expect(await foot(page)).toMatch(/score \d+ → \d+/);
  });

  test('every word is there again after another tab, a closed panel and a restarted browser', async () => {
    const texts = async (panel: Page) =>
      Promise.all(
        ['#field-title', '#field-itemHighlight', '#field-description', '#field-searchTerms'].map((field) =>
          valueOf(panel, field),
        ),
      );
    const typed = await texts(page);
    expect(typed[0]).toBe(newTitle);
    const { page: elsewhere } = await chromium.webPage('https://www.amazon.co.uk/s?k=drill');
    await page.bringToFront();
    expect(await texts(page)).toEqual(typed);
    await elsewhere.close();
    await page.close();
    page = await openPanel(chromium, sku);
    await shows(page, '7 changes');
    expect(await texts(page)).toEqual(typed);
    await chromium.close();
    chromium = await launchOn(world, { profile });
    page = await openPanel(chromium, sku);
    await shows(page, '7 changes');
    expect(await texts(page)).toEqual(typed);
  });

  test('«Check with Amazon» shows Amazon’s answer to these very words, and sends nothing', async () => {
    await press(page, 'Check with Amazon');
    await shows(page, 'Checked with Amazon');
    expect(
      await page.$eval('.note.good, .note.bad', (note) => note.getBoundingClientRect().bottom),
    ).toBeLessThan(806);
    await shot(page, 'panel-checked');
    expect(world.sandbox.control.acceptedPatches(sku)).toEqual([]);
    await write(page, '#field-title', `${newTitle} `);
    await page.keyboard.type('Set');
    await page.waitForFunction(() => !document.body.innerText.includes('Checked with Amazon'));
  });

  test('a field goes back to what is live, alone', async () => {
    await press(page, 'undo field Title');
    expect([await valueOf(page, '#field-title')]).toEqual(
      world.sandbox.control.listing(sku)?.attributes.item_name?.map(({ value }) => value),
    );
    await shows(page, '6 changes');
  });

  test('the score tab names what to mend and leads to its field', async () => {
    await press(page, 'Score');
    await shows(page, 'To mend');
    await shot(page, 'panel-score');
    await press(page, 'Edit');
  });
});
