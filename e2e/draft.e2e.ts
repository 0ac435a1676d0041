// Drafts in the side panel: better words out of the listing's own facts, each word with its source.
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStandIn, type StandIn } from '../server/services/drafting/testing/stand-in-provider';
import { violationsIn } from './support/axe';
import type { TestBrowser } from './support/browser';
import { press, shows, valueOf, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { counter, openPanel } from './support/side-panel';
import { launchOn, startWorld, type World } from './support/world';

const sku = 'TB-MDB-12';
let world: World;
let chromium: TestBrowser;
let standIn: StandIn;
let page: Page;

beforeAll(async () => {
  standIn = await startStandIn();
  world = await startWorld();
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await openPanel(chromium, sku);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
  await standIn.close();
});

const variantNames = () =>
  page.$$eval('.variant', (rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

describe('a draft in the side panel', () => {
  test('shows variants with the score before and after, and of each word its source', async () => {
    await press(page, 'Draft');
    await shows(page, 'Your title, mended');
    const names = await variantNames();
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(name).toMatch(/\d+ → \d+$/);
    const brand = await page.waitForSelector('section[aria-label="Title"] .piece');
    expect(await brand?.evaluate((piece) => [piece.textContent, (piece as HTMLElement).title])).toEqual([
      'Tarnbrook',
      'from attribute brand',
    ]);
    await brand?.focus();
    await shows(page, '«Tarnbrook» from attribute brand');
    await shot(page, 'panel-draft');
    expect(await violationsIn(page, '#root')).toEqual([]);
  });

  test('puts the fields that were chosen into the draft, and no other', async () => {
    await page.click('section[aria-label="Item Highlight"] input[type="checkbox"]:not(:disabled)');
    const wanted = await page.$eval('section[aria-label="Title"] .traced', (text) => text.textContent);
    await press(page, 'Use in the editor');
    await page.waitForSelector('#field-title');
    expect(await valueOf(page, '#field-title')).toBe(wanted);
    expect(await counter(page, 'title')).toMatch(/^\d+ of 75$/);
    expect(await valueOf(page, '#field-itemHighlight')).toBe('');
    await shows(page, 'saved');
    await shot(page, 'panel-draft-used');
  });

  test('says that no text provider is set up, and whose words these are', async () => {
    await press(page, 'Draft');
    await press(page, 'Rewrite with your text provider');
    await shows(page, 'No text provider is set up.');
    await shows(page, 'These words are Plumbline’s own');
  });
});

describe('a text provider', () => {
  const setUp = async (model: string) => {
    const options = await chromium.extensionPage('options.html');
    await options.waitForSelector('#text-address');
    await write(options, '#text-address', standIn.address);
    await write(options, '#text-model', model);
    await write(options, '#text-key', 'sk-test');
    await press(options, 'Save the text provider');
    await shows(options, 'Saved.');
    return options;
  };

  test('is set up and tried on the options page; its key is not shown again', async () => {
    const options = await setUp('good');
    await press(options, 'Try it');
    await shows(options, 'It answers, and its answer can be read.');
    expect(await valueOf(options, '#text-key')).toBe('');
    expect(standIn.requests.at(-1)?.authorization).toBe('Bearer sk-test');
    const section = await options.$('section[aria-labelledby="text-provider"]');
    await section?.scrollIntoView();
    await shot(options, 'options-text-provider');
    await options.close();
  });

  test('that lies changes nothing, and its lies are named', async () => {
    const options = await setUp('lies');
    await options.close();
    await press(page, 'Rewrite with your text provider');
    await press(page, '4 texts of the provider’s were dropped');
    await shows(page, '«Titanium» is in no input');
    const words = await page.$$eval('.draft-field', (fields) =>
      fields.map((one) => (one as HTMLElement).innerText).join(' '),
    );
    expect(words).not.toMatch(/titanium|waterproof|Germany|£9\.99|guarantee/i);
    await shot(page, 'panel-draft-lies');
  });
});
