// Without the server: everything reads, scores and edits from this browser, says how old it is, and arrives once later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../server/testing/until';
import type { TestBrowser } from './support/browser';
import { press, shows, valueOf, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { shot } from './support/shot';
import { foot, openPanel, reached, scoreNow } from './support/side-panel';
import { readStrip } from './support/strip';
import { commandLine, launchOn, startWorld, type World } from './support/world';

const sku = 'TB-MDB-12';
const asin = 'B0CT4K8R2M';
const newTitle = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips';
const profile = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld({ pace: 300 });
  chromium = await launchOn(world, { profile });
  await pairAndSync(chromium, world);
  await world.server.kill();
});
afterAll(async () => {
  await chromium.close();
  await world.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Ends the browser as a power cut would. */
const killBrowser = async () => {
  const child = chromium.browser.process();
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
  await chromium.close();
};

describe('with the server stopped', () => {
  test('the popup keeps its figures and says how old they are', async () => {
    const page = await chromium.extensionPage('popup.html');
    await page.setViewport({ width: 380, height: 600 });
    await shows(page, 'Offline since');
    await shows(page, /as of \d\d:\d\d/);
    await shows(page, 'Mean score');
    await shows(page, 'Trying again in');
    await shot(page, 'popup-offline');
    await page.close();
  });

  test('the product page is scored, with the facts of the own listing', async () => {
    const { page, errors } = await chromium.webPage(`https://www.amazon.co.uk/dp/${asin}`);
    const strip = await readStrip(page);
    expect(strip.asin).toBe(asin);
    expect(strip.total).toBeGreaterThan(0);
    await page.waitForFunction(() =>
      document.querySelector('plumbline-product')?.shadowRoot?.textContent?.includes('104'),
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the side panel edits, scores and keeps; a worker that was ended takes nothing with it', async () => {
    const page = await openPanel(chromium, sku);
    await shows(page, 'Offline since');
    await shows(page, /Read \d\d:\d\d/);
    const before = await scoreNow(page);
    await write(page, '#field-title', newTitle);
    await shows(page, 'saved');
    expect(await foot(page)).toContain('offline, it will wait');
    expect(before).not.toBeNull();
    await chromium.killWorker();
    expect(await valueOf(page, '#field-title')).toBe(newTitle);
    await shot(page, 'panel-offline');
    await press(page, 'Queue…');
    await shows(page, 'It waits on this computer');
    await press(page, 'Queue 1 change');
    await shows(page, 'Kept on this computer');
    await shot(page, 'panel-waiting');
  });

  test('the queue outlives a browser that was killed right after the click', async () => {
    await killBrowser();
    chromium = await launchOn(world, { profile });
    const page = await chromium.extensionPage('popup.html');
    await shows(page, sku);
    await shows(page, 'good until');
    await page.close();
    const panel = await openPanel(chromium, sku);
    await shows(panel, 'Waiting on this computer');
    expect(world.sandbox.control.acceptedPatches(sku)).toEqual([]);
    await panel.close();
  });

  test('when it is back, what waited arrives exactly once', async () => {
    await world.restartServer();
    const page = await openPanel(chromium, sku);
    await press(page, 'Follow it');
    await reached(page, 'Live', 60_000);
    expect(world.sandbox.control.acceptedPatches(sku)).toHaveLength(1);
    await page.close();
  });
});

test('a change that waited for more than seven days asks first', async () => {
  const other = world.sandbox.state
    .listings()
    .map(({ item }) => item)
    .find((item) => item.sku !== sku && item.status.includes('BUYABLE') && item.title.length <= 75);
  const otherSku = other?.sku ?? '';
  await world.server.stop();
  // The decision is made on a computer whose clock stands eight days back: by the server's clock it has waited so long.
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 8 * 86_400_000;
  });
  await page.goto(
    `chrome-extension://${chromium.extensionId}/sidepanel.html?listing=${await listingId(otherSku)}`,
  );
  await write(page, '#field-title', `Tarnbrook ${otherSku} for brick`);
  await press(page, 'Queue…');
  await press(page, 'Queue 1 change');
  await shows(page, 'Kept on this computer');
  await page.close();
  await world.restartServer();
  const now = await openPanel(chromium, otherSku);
  await shows(now, 'A change waits for your answer', 40_000);
  await press(now, 'Answer…');
  await shows(now, 'seven days');
  expect(world.sandbox.control.acceptedPatches(otherSku)).toEqual([]);
  await press(now, 'Send anyway');
  await reached(now, 'Live', 60_000);
  expect(world.sandbox.control.acceptedPatches(otherSku)).toHaveLength(1);
  await now.close();
});

/** The id under which this browser knows a listing. */
async function listingId(wanted: string): Promise<string> {
  const page = await chromium.extensionPage('options.html');
  const id = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('listings').objectStore('listings').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { id: string; sku: string }[]).find((row) => row.sku === name)?.id ?? '');
          };
        };
      }),
    wanted,
  );
  await page.close();
  return id;
}

test('a new critical issue at Amazon counts on the badge and is notified once', async () => {
  const page = await chromium.extensionPage('options.html');
  const badge = () =>
    page.evaluate(async () => Number((await chrome.action.getBadgeText({})).replace('+', '')));
  const notes = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  /** The background's alarm, rung at once instead of within the minute. */
  const ring = () => page.evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
  await ring();
  await until(async () => (await badge()) > 0, 30);
  const before = await badge();
  const noted = await notes();
  const [clean] = world.sandbox.state
    .listings()
    .filter(({ item, issues }) => issues.length === 0 && item.offerExtras.minimumIncVat !== undefined);
  const hurt = clean?.item.sku ?? '';
  expect(
    world.sandbox.control.externalEdit(hurt, {
      purchasable_offer: cheap(clean?.attributes.purchasable_offer),
    }),
  ).toBe(true);
  expect(world.sandbox.control.listing(hurt)?.issues).toHaveLength(1);
  await commandLine(['sync', '--json'], { PLUMBLINE_HOME: world.home });
  await until(async () => {
    await ring();
    return (await badge()) === before + 1;
  }, 60);
  // The badge is set first, the notification right behind it.
  const freshNotes = async () => (await notes()).filter((id) => !noted.includes(id));
  await until(async () => (await freshNotes()).length > 0, 20);
  const fresh = await freshNotes();
  expect(fresh).toHaveLength(1);
  expect(fresh[0]).toContain(await listingId(hurt));
  await ring();
  expect(await freshNotes()).toEqual(fresh);
  await page.close();
});

/** The same offer with its price far below the seller's own minimum. */
function cheap(offer: Record<string, unknown>[] = []): Record<string, unknown>[] {
  return offer.map((instance) => ({
    ...instance,
    our_price: [{ schedule: [{ value_with_tax: 0.5 }] }],
  }));
}
