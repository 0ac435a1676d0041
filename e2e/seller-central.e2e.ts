// Chips over the inventory and the live score on the edit page of the simulated Seller Central.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { Listing } from '../shared/catalog/listing';
import { measureText } from '../shared/scoring/measure-text';
import { violationsIn } from './support/axe';
import type { TestBrowser } from './support/browser';
import { extensionRows } from './support/extension-rows';
import { inside, pageShot } from './support/overlay';
import { pairBrowser } from './support/pair-browser';
import { launchOn, startWorld, type World } from './support/world';

const host = 'plumbline-inventory';
const editHost = 'plumbline-edit';
const inventory = 'https://sellercentral.amazon.co.uk/myinventory/inventory';
const sku = 'TB-MDB-12';
const editPage = `https://sellercentral.amazon.co.uk/abis/listing/edit?sku=${sku}`;

let world: World;
let chromium: TestBrowser;
let listings: Map<string, Listing>;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
  await pairBrowser(chromium, world);
  const rows = await extensionRows<Listing>(chromium, 'listings');
  listings = new Map(rows.map((row) => [row.sku, row]));
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

/** Waits until chips stand still over the rows in the window, and reads each with how it lies on its row. */
async function readChips(page: Page) {
  await page.waitForFunction(() => {
    const root = document.querySelector('plumbline-inventory')?.shadowRoot;
    const rows = [...document.querySelectorAll<HTMLElement>('[data-sku]')];
    return (
      rows.length > 0 &&
      rows.every((row) => {
        const chip = root?.querySelector(`[data-of="${row.dataset.sku}"]:not([hidden])`);
        if (!chip) return false;
        const [inner, outer] = [chip.getBoundingClientRect(), row.getBoundingClientRect()];
        return inner.top >= outer.top && inner.bottom <= outer.bottom;
      })
    );
  });
  return page.evaluate(() => {
    const root = document.querySelector('plumbline-inventory')?.shadowRoot;
    return [...document.querySelectorAll<HTMLElement>('[data-sku]')].map((row) => {
      const chip = root?.querySelector<HTMLElement>(`[data-of="${row.dataset.sku}"]`);
      const box = chip?.getBoundingClientRect();
      const covers = [
        ...row.querySelectorAll('a,img,kat-input,kat-label,kat-checkbox,[class*="SplitBox"]'),
      ].filter((part) => {
        const other = part.getBoundingClientRect();
        return (
          box &&
          other.width > 0 &&
          other.left < box.right &&
          other.right > box.left &&
          other.top < box.bottom &&
          other.bottom > box.top
        );
      }).length;
      return {
        sku: row.dataset.sku ?? '',
        words: chip?.textContent ?? '',
        total: chip?.dataset.total,
        covers,
      };
    });
  });
}

describe('the inventory', () => {
  test('every row shows score, worst issue and surplus of the title, and covers nothing of Amazon’s', async () => {
    const { page, errors } = await chromium.webPage(inventory);
    const chips = await readChips(page);
    await pageShot(page, 'inventory-1400');
    expect(chips.length).toBeGreaterThanOrEqual(10);
    for (const chip of chips) {
      const listing = listings.get(chip.sku);
      const surplus = measureText(listing?.content.title ?? '', 'characters') - 75;
      expect(chip.covers, chip.sku).toBe(0);
      expect(Number(chip.total)).toBeGreaterThan(0);
      expect(chip.words).toContain(surplus > 0 ? `+${surplus} over 75` : 'title fits');
      expect(chip.words).toContain(listing?.issues.length ? String(listing.issues.length) : 'no issue');
    }
    const written = await page.$$eval(
      '[data-sku]',
      (rows) => rows.filter((row) => row.querySelector('[class*="plumb"],plumbline-chip,.chip')).length,
    );
    expect(written).toBe(0);
    expect(await violationsIn(page, host)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('rows that come on scroll have theirs, and rendering the rows again loses none', async () => {
    const { page } = await chromium.webPage(inventory);
    const before = (await readChips(page)).length;
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction((count) => document.querySelectorAll('[data-sku]').length > count, {}, before);
    expect((await readChips(page)).length).toBeGreaterThan(before);
    await page.evaluate(() => {
      const row = document.querySelector('[data-sku]');
      if (row) row.replaceWith(row.cloneNode(true));
    });
    await readChips(page);
    await page.close();
  });

  test('moved columns, another language and other class names: the chips stay with their titles', async () => {
    const { page, errors } = await chromium.webPage(`${inventory}?columns=price,product,status&lang=pl_PL`);
    const chips = await readChips(page);
    await pageShot(page, 'inventory-pl');
    expect(chips.every(({ covers }) => covers === 0)).toBe(true);
    const lefts = await page.evaluate(() => {
      const chip = document
        .querySelector('plumbline-inventory')
        ?.shadowRoot?.querySelector('[data-of]:not([hidden])');
      const title = document.querySelector('[class*="titleContainer"]');
      return [chip, title].map((each) => Math.round(each?.getBoundingClientRect().left ?? -1));
    });
    expect(lefts[0]).toBe(lefts[1]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a layout that is not known: no chip, and one quiet line that can be closed', async () => {
    const { page, errors } = await chromium.webPage(`${inventory}?layout=new`);
    const line = await page.waitForFunction(
      () => document.querySelector('plumbline-inventory')?.shadowRoot?.querySelector('.line')?.textContent,
      { timeout: 15_000, polling: 100 },
    );
    expect(await line.jsonValue()).toContain('not known');
    await pageShot(page, 'inventory-unknown');
    expect(await page.$(`${host} >>> .chip`)).toBeNull();
    expect(await violationsIn(page, host)).toEqual([]);
    await (await inside(page, host, `.line button`))?.click();
    await page.waitForFunction(
      () => document.querySelector('plumbline-inventory')?.shadowRoot?.querySelector('.line') === null,
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the edit page', () => {
  test('counters in the true unit, the score as typed, and one line for the rest', async () => {
    const { page, errors } = await chromium.webPage(editPage);
    const counterOf = (name: string) => inside(page, editHost, `.counter[data-of="${name}"]`);
    const title = listings.get(sku)?.content.title ?? '';
    const words = async (name: string) => (await counterOf(name))?.evaluate((box) => box.textContent);
    expect(await words('item_name#1.value')).toBe(`${title.length} of 75, ${title.length - 75} over`);
    const terms = listings.get(sku)?.content.searchTerms ?? '';
    expect(await words('generic_keyword#1.value')).toContain(`${Buffer.byteLength(terms)} of 249 bytes`);
    const rest = await page.$eval(`${editHost} >>> .unknown`, (line) => line.textContent ?? '');
    expect(rest).toMatch(/\d+ fields not recognised: .*brand/);
    await pageShot(page, 'edit-1400');

    const totals = () =>
      page.$eval(`${editHost} >>> .totals`, (line) => {
        const { before, after } = (line as HTMLElement).dataset;
        return { before, after };
      });
    const { before, after } = await totals();
    expect(after).toBe(before);
    const field = await inside(page, 'kat-textarea[name="item_name#1.value"]', 'textarea');
    await field?.click({ count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type('Tarnbrook Masonry Drill Bit Set, 12 Piece, 4-12 mm');
    await inside(page, editHost, `.counter[data-of="item_name#1.value"][data-used="50"]`);
    await page.waitForFunction(
      (was) => {
        const line = document
          .querySelector('plumbline-edit')
          ?.shadowRoot?.querySelector<HTMLElement>('.totals');
        return Number(line?.dataset.after) > Number(was);
      },
      {},
      after ?? '0',
    );
    expect((await totals()).before).toBe(before);
    const held = await page.$eval('kat-textarea[name="item_name#1.value"]', (kat) =>
      kat.getAttribute('value'),
    );
    expect(held).toBe(title);
    expect(await violationsIn(page, editHost)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a SKU that is not known here says so and shows no limits', async () => {
    const { page } = await chromium.webPage(
      'https://sellercentral.amazon.co.uk/abis/listing/edit?sku=NOT-OURS',
    );
    await page.waitForFunction(() =>
      document.querySelector('plumbline-edit')?.shadowRoot?.textContent?.includes('No field of this page'),
    );
    expect(await page.$(`${editHost} >>> .counter`)).toBeNull();
    await page.close();
  });
});

test('order pages, which hold buyers’ data, are not even looked at: no script of ours is in them', async () => {
  const { page } = await chromium.webPage('https://sellercentral.amazon.co.uk/orders-v3/order/1');
  expect(page.extensionRealms()).toEqual([]);
  await page.goto(inventory);
  expect(page.extensionRealms()).toHaveLength(1);
  await page.close();
});
