// From an edit to a page that shows it: the confirmation, the journal, the history, and every question that is asked.
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './support/browser';
import { press, shows, showsNoMore, valueOf, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { openPanel, pickListing, reached } from './support/side-panel';
import { launchOn, startWorld, type World } from './support/world';

const sku = 'TB-MDB-12';
const asin = 'B0CT4K8R2M';
const oldTitle =
  'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone Heavy Duty';
const newTitle = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips';
const highlight = 'For brick, block and concrete; straight shanks';

let world: World;
let chromium: TestBrowser;
let page: Page;
beforeAll(async () => {
  // Amazon's 15 to 40 minutes pass in 2 to 5 seconds.
  world = await startWorld({ pace: 500 });
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
  page = await openPanel(chromium, sku);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const titleAtAmazon = (value: string) => ({
  item_name: [{ value, language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' }],
});
const titleOf = (of: string) => world.sandbox.control.listing(of)?.attributes.item_name?.[0]?.value;
const bodies = (of: string) =>
  world.sandbox.control.acceptedPatches(of).map(({ body }) => JSON.stringify(body));
/** Own listings that no other test meets, with a title within the limit or over it. */
const others = (titles: 'short' | 'long') =>
  world.sandbox.state
    .listings()
    .map(({ item }) => item)
    .filter((item) => item.sku !== null && item.sku !== sku && item.status.includes('BUYABLE'))
    .map((item) => ({ ...item, sku: item.sku ?? '' }))
    .filter((item) => item.title.length <= 75 === (titles === 'short'));
const toAnother = async (other: string) => {
  if (await page.$('button[aria-label="Back"]')) await press(page, 'Back');
  await press(page, 'All listings');
  await pickListing(page, other);
};

describe('publishing', () => {
  test('the confirmation shows exactly what changes, and nothing is sent before it', async () => {
    await write(page, '#field-title', newTitle);
    await write(page, '#field-itemHighlight', highlight);
    await press(page, 'Publish…');
    await shows(page, 'Publish 2 changes');
    const parts = await page.$$eval('section.part', (sections) =>
      sections.map((section) => ({
        field: section.querySelector('h3')?.textContent,
        before: section.querySelector('.old')?.textContent?.replace('Live now: ', ''),
        after: section.querySelector('.new')?.textContent?.replace('After: ', ''),
      })),
    );
    expect(parts).toEqual([
      { field: 'Title', before: oldTitle, after: newTitle },
      { field: 'Item Highlight', before: '– empty', after: highlight },
    ]);
    await shot(page, 'publish-confirm');
    expect(world.sandbox.control.requests('patchListingsItem')).toEqual([]);
  });

  test('the journal follows it from sent to live, in one message with those two attributes', async () => {
    await press(page, 'Publish 2 changes');
    await reached(page, 'Accepted by Amazon');
    await shot(page, 'publish-accepted');
    await reached(page, 'Confirmed');
    await reached(page, 'Live');
    await shows(page, 'Live on the product page');
    await shot(page, 'publish-live');
    const sent = world.sandbox.control.acceptedPatches(sku);
    expect(sent).toHaveLength(1);
    const paths = [
      ...bodies(sku)
        .join()
        .matchAll(/\/attributes\/(\w+)/g),
    ].map((match) => match[1]);
    expect(paths.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      'item_name',
      'title_differentiation',
    ]);
  });

  test('the product page shows the new title, in Amazon’s place and in ours', async () => {
    const { page: product } = await chromium.webPage(`https://www.amazon.co.uk/dp/${asin}`);
    expect(await product.$eval('#productTitle', (element) => element.textContent?.trim())).toBe(newTitle);
    // The tab moved on to this very listing: the panel still stands where it stood.
    await page.bringToFront();
    await product.close();
    await press(page, 'Done');
    expect(await valueOf(page, '#field-title')).toBe(newTitle);
    await shows(page, 'No changes');
  });

  test('an older text that today’s limits forbid is not put back', async () => {
    await press(page, 'History');
    await press(page, '1 First read');
    await shot(page, 'history');
    await press(page, 'Roll back to version 1');
    await shows(page, 'Title is 37 over its limit');
    await press(page, 'Back');
    expect(world.sandbox.control.acceptedPatches(sku)).toHaveLength(1);
  });
});

describe('a change whose live text is no longer what the seller saw', () => {
  const edited = async (which: number) => {
    const { sku: other, title } = others('short')[which]!;
    await toAnother(other);
    await write(page, '#field-title', `${newTitle} ${which}`);
    world.sandbox.control.externalEdit(other, titleAtAmazon('Somebody else was here'));
    await press(page, 'Publish…');
    await press(page, 'Publish 1 change');
    await shows(page, 'Your answer is needed', 30_000);
    await shows(page, 'Changed at Amazon since you decided');
    await shows(page, 'Somebody else was here');
    await shows(page, `${newTitle} ${which}`);
    expect(world.sandbox.control.acceptedPatches(other)).toEqual([]);
    return { sku: other, title };
  };

  test('asks with both sides on screen; «Send anyway» sends it once, and can be rolled back', async () => {
    const { sku: other, title } = await edited(0);
    await press(page, 'Send anyway');
    await reached(page, 'Live');
    expect(world.sandbox.control.acceptedPatches(other)).toHaveLength(1);
    await press(page, 'Done');
    await press(page, 'History');
    await press(page, '1 First read');
    await press(page, 'Roll back to version 1');
    await press(page, 'Roll back 1 change');
    await reached(page, 'Live');
    expect(world.sandbox.control.acceptedPatches(other)).toHaveLength(2);
    expect(titleOf(other)).toBe(title);
    await press(page, 'Done');
    await press(page, 'History');
    await shows(page, '«Roll back to version 1»');
  });

  test('«Drop» sends nothing and leaves Amazon’s text', async () => {
    const { sku: other } = await edited(1);
    await shot(page, 'question');
    await press(page, 'Drop');
    await shows(page, 'Dropped');
    expect(world.sandbox.control.acceptedPatches(other)).toEqual([]);
    expect(titleOf(other)).toBe('Somebody else was here');
    await press(page, 'Back');
    await showsNoMore(page, 'A change waits for your answer');
  });
});

test('a decision that is more than seven days old asks before it is sent', async () => {
  const slow = await chromium.browser.newPage();
  await slow.evaluateOnNewDocument(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 8 * 86_400_000;
  });
  await slow.setViewport({ width: 400, height: 860 });
  await slow.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  const other = others('short')[2]?.sku ?? '';
  await pickListing(slow, other);
  await write(slow, '#field-title', `${newTitle} 9`);
  await press(slow, 'Publish…');
  await press(slow, 'Publish 1 change');
  await shows(slow, 'Your answer is needed', 30_000);
  await shows(slow, 'seven days');
  expect(world.sandbox.control.acceptedPatches(other)).toEqual([]);
  await press(slow, 'Drop');
  await shows(slow, 'Dropped');
  await slow.close();
});

test('what Amazon refuses is shown with Amazon’s reason, and can be edited again', async () => {
  const other = others('long')[0]?.sku ?? '';
  await toAnother(other);
  await write(page, '#field-itemHighlight', highlight);
  await press(page, 'Publish…');
  await press(page, 'Publish 1 change');
  await shows(page, 'Amazon refused it');
  await shows(page, 'An Item Highlight is accepted only when');
  await shot(page, 'publish-refused');
  expect(world.sandbox.control.acceptedPatches(other)).toEqual([]);
  await press(page, 'Edit again');
  expect(await valueOf(page, '#field-itemHighlight')).toBe(highlight);
});
