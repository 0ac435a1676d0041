// The dashboard as a seller uses it: the table of all listings, the palette, a listing's page; in a real Chromium, with
// the real server and the simulated account behind it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './support/browser';
import { press, shows, showsNoMore, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { violations } from './support/violations';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await openDashboard(chromium);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

async function openDashboard(browser: TestBrowser, place = ''): Promise<Page> {
  const opened = await browser.extensionPage(`dashboard.html${place}`);
  await opened.setViewport({ width: 1440, height: 900 });
  return opened;
}

/** What «n of m listings» says: how many the table shows. */
async function found(of: Page): Promise<number> {
  const words = await of.$eval('.found', (element) => (element as HTMLElement).innerText);
  return Number(/^([\d,]+)/.exec(words)?.[1]?.replaceAll(',', ''));
}

async function finds(of: Page, number: number): Promise<void> {
  await shows(of, new RegExp(`^${number.toLocaleString('en-GB')} (of [\\d,]+ )?listings?`, 'm'));
}

/** SKUs of the rows that are drawn, from top to bottom. */
function drawnSkus(of: Page): Promise<string[]> {
  return of.$$eval('.table-body .table-row', (rows) =>
    rows
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        sku: row.querySelector('.listing-cell .two > :last-child')?.textContent?.split(' · ')[0] ?? '',
      }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ sku }) => sku),
  );
}

/** Types a search and waits until the table shows what it finds. */
async function search(of: Page, text: string): Promise<string[]> {
  await write(of, '#listings-search', text);
  const words = text.toLowerCase().split(' ');
  const skus = world.sandbox.state
    .listings()
    .map(({ item }) => item)
    .filter(({ sku, asin, title }) =>
      words.every((word) => `${sku} ${asin} ${title}`.toLowerCase().includes(word)),
    )
    .map(({ sku }) => sku ?? '');
  await finds(of, skus.length);
  return skus;
}

/** Opens a menu and types into its field once that has the focus. */
async function typeInto(of: Page, open: () => Promise<void>, text: string): Promise<void> {
  await open();
  await of.waitForFunction(() => document.activeElement?.matches('.popover:popover-open input'));
  await of.keyboard.type(text);
  await of.keyboard.press('Enter');
}

const marksAt = (of: Page) =>
  of.evaluate(
    () =>
      new Promise<{ tags: string[]; stage: string | null }[]>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          const all = opening.result.transaction('marks').objectStore('marks').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

describe('the table', () => {
  test('shows every listing of the account, and no violation in light or dark', async () => {
    await finds(page, world.sandbox.state.listings().length);
    await shot(page, 'dashboard-listings');
    expect(await violations(page)).toEqual([]);
  });

  test('finds by SKU, by ASIN and by words', async () => {
    await search(page, 'tb-mdb-12');
    expect(await drawnSkus(page)).toContain('TB-MDB-12');
    await search(page, world.sandbox.state.listing('TB-MDB-12')?.item.asin ?? '');
    expect(await drawnSkus(page)).toEqual(['TB-MDB-12']);
    const both = await search(page, 'screws decking');
    expect(both.length).toBeGreaterThan(0);
    expect((await drawnSkus(page)).toSorted()).toEqual(both.toSorted());
    await search(page, '');
  });

  test('filters by what is wrong and by category, and says how many are left', async () => {
    const own = world.sandbox.state.listings();
    const over = own.filter(({ item }) => Array.from(item.title).length > 75).length;
    await press(page, 'Title over the limit');
    await finds(page, over);
    await press(page, 'Category');
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('.popover:popover-open input')?.click(),
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('.filter.set');
    expect(await found(page)).toBeLessThan(over);
    expect(await found(page)).toBeGreaterThan(0);
  });

  test('a saved view survives a reload and is there in another browser', async () => {
    const kept = await found(page);
    await typeInto(page, () => press(page, 'Save this view'), 'Long titles here');
    await shows(page, new RegExp(`Long titles here\\s+${kept}\\b`));
    await page.reload();
    await shows(page, new RegExp(`Long titles here\\s+${kept}\\b`));
    const second = await launchOn(world);
    try {
      await pairAndSync(second, world);
      const other = await openDashboard(second);
      await finds(other, world.sandbox.state.listings().length);
      await press(other, 'Long titles here');
      await finds(other, kept);
    } finally {
      await second.close();
    }
    await press(page, 'All');
    await finds(page, world.sandbox.state.listings().length);
  });

  test('is worked by keys alone: search, move, select, open, come back', async () => {
    await page.focus('#listings-table');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('listings-search');
    await search(page, 'masonry');
    await page.keyboard.press('ArrowDown');
    const skus = await drawnSkus(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await shows(page, '1 selected');
    const active = await page.$eval('#listings-table', (table) =>
      table.getAttribute('aria-activedescendant'),
    );
    expect(await page.$eval(`[id="${active}"]`, (row) => row.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('Escape');
    await showsNoMore(page, '1 selected');
    await page.keyboard.press('?');
    await shows(page, 'edit in the side panel');
    await page.keyboard.press('Escape');
    await page.focus('#listings-table');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.listing-page');
    expect(await page.$eval('.top h1', (title) => title.textContent)).toContain(skus[1]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#listings-table');
    await search(page, '');
  });

  test('tags set on many while the server is away arrive there, each once', async () => {
    const { length: number } = await search(page, 'masonry');
    await page.focus('#listings-table');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await shows(page, `${number} selected`);
    await world.server.stop();
    await typeInto(page, () => page.click('.bulk-bar .button[aria-haspopup]'), 'drilling, spring');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.table-body .chip.tag').length >= wanted,
      {},
      number,
    );
    expect(await marksAt(page)).toEqual([]);
    await page.reload();
    await finds(page, number);
    await world.restartServer();
    await page.waitForFunction(
      () => !document.body.innerText.includes('to send') && document.body.innerText.includes('in step'),
      { timeout: 60_000 },
    );
    await page.waitForFunction(() => document.querySelectorAll('.table-body .chip.tag').length > 0);
    const marks = await marksAt(page);
    expect(marks).toHaveLength(number);
    expect(marks.every(({ tags }) => tags.join() === 'drilling,spring')).toBe(true);
    await search(page, '');
  });

  test('the CSV holds what is shown, and another program reads it', async () => {
    await search(page, 'masonry');
    const [number, skus] = [await found(page), await drawnSkus(page)];
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-csv-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, 'CSV');
    const file = await waitForFile(folder);
    const text = readFileSync(join(folder, file), 'utf8');
    rmSync(folder, { recursive: true });
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(number);
    expect(data.map((row) => row.SKU)).toEqual(skus);
    const twelve = data.find((row) => row.SKU === 'TB-MDB-12');
    const live = world.sandbox.state.listing('TB-MDB-12')?.item;
    expect(twelve).toMatchObject({
      Title: live?.title,
      ASIN: live?.asin,
      Tags: 'drilling, spring',
      Currency: 'GBP',
    });
    await search(page, '');
  });
});

async function waitForFile(folder: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const file = readdirSync(folder).find((name) => name.endsWith('.csv'));
    if (file !== undefined) return file;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('no CSV came');
}

describe('the palette', () => {
  test('finds a listing by its SKU and opens it, by keys alone; no violation', async () => {
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyK');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog.palette[open]');
    await page.waitForSelector('dialog.palette input:focus');
    await page.keyboard.type('tb-mdb-12');
    await shows(page, 'Do, with TB-MDB-12');
    await shot(page, 'dashboard-palette');
    expect(await violations(page)).toEqual([]);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.querySelector('dialog.palette')?.contains(document.activeElement) ?? false,
      ),
    ).toBe(true);
    await page.focus('dialog.palette input');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.listing-page');
    await shows(page, 'TB-MDB-12');
  });

  test('finds acts behind «>» and listings of a tag behind «#»', async () => {
    await press(page, 'Find or do');
    await write(page, 'dialog.palette input', '>titles');
    await shows(page, 'Show titles over the limit');
    await write(page, 'dialog.palette input', '#drill');
    await shows(page, 'drilling');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#listings-table');
    await shows(page, 'Tags:');
    await press(page, 'Clear Tags');
    await finds(page, world.sandbox.state.listings().length);
  });
});

describe('a listing’s page', () => {
  beforeAll(async () => {
    await search(page, world.sandbox.state.listing('TB-MDB-12')?.item.asin ?? '');
    await page.focus('#listings-table');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.listing-page');
  });

  test('shows the score of the table, five parts and every finding; no violation', async () => {
    await shows(page, 'Findings');
    const parts = await page.$$eval('.score-part dt', (names) => names.map((name) => name.textContent));
    expect(parts).toEqual(['SEO', 'Content', 'Images', 'Competitive', 'Compliance']);
    const points = await page.$$eval('.score-points b', (all) => all.map((each) => Number(each.textContent)));
    const total = await page.$eval('.score-ring .ring text', (text) => Number(text.textContent));
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(await page.$$('.finding-line')).not.toHaveLength(0);
    await shot(page, 'dashboard-listing');
    expect(await violations(page)).toEqual([]);
  });

  test('a finding can be asked why, by key, and names its rule’s source with its date', async () => {
    await page.focus('.finding-line .why');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.popover:popover-open .why-source');
    const words = await page.$eval('.popover:popover-open', (why) => (why as HTMLElement).innerText);
    expect(words).toMatch(/Source: .+, \d{4}-\d{2}-\d{2}/);
    expect(words).toContain('Mending wins');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.popover:popover-open') === null);
    expect(await page.$('.listing-page')).not.toBeNull();
  });

  test('fits a phone without a scroll to the side', async () => {
    for (const width of [390, 360]) {
      await page.setViewport({ width, height: 844 });
      await page.waitForFunction((wide) => document.querySelector('main')!.scrollWidth <= wide, {}, width);
    }
    await shot(page, 'dashboard-listing-390');
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await page.waitForSelector('#listings-table');
    await search(page, '');
  });
});
