// The strip and the panel on the sandbox's product pages, with a paired extension.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listing } from '../shared/catalog/listing';
import type { ProductType } from '../shared/catalog/product-type';
import { marketplaceOfHost } from '../shared/catalog/marketplace';
import { scoreSubject } from '../shared/scoring/score';
import type { ScoreResult } from '../shared/scoring/score-result';
import { subjectOfListing } from '../shared/scoring/subject-of-listing';
import { subjectOfPage } from '../shared/scoring/subject-of-page';
import type { PageReading } from '../extension/pages/facts';
import { pageQuestion } from '../extension/store/page-question';
import type { SeenPage } from '../extension/store/seen-page';
import { violationsIn } from './support/axe';
import type { TestBrowser } from './support/browser';
import { extensionRows } from './support/extension-rows';
import { readHtml } from './support/read-html';
import { movedBy } from './support/layout-shift';
import {
  inside,
  openPanelUnderStrip,
  pageShot,
  readPanel,
  setSettings,
  staysAway,
  stripHost,
} from './support/overlay';
import { pairBrowser } from './support/pair-browser';
import { readStrip } from './support/strip';
import { launchOn, startWorld, type World } from './support/world';

const address = (asin: string) => `https://www.amazon.co.uk/dp/${asin}`;
const ownSku = 'TB-MDB-12';

let world: World;
let chromium: TestBrowser;
let ownAsin: string;
let rivalAsin: string;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
  await pairBrowser(chromium, world);
  const own = world.sandbox.state.listings();
  ownAsin = own.find(({ item }) => item.sku === ownSku)?.item.asin ?? '';
  const ours = new Set(own.map(({ item }) => item.asin));
  rivalAsin = world.sandbox.state.products().find(({ item }) => !ours.has(item.asin))?.item.asin ?? '';
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

/** What the shared code says of the own listing with what its page adds, from the extension's own rows. */
async function scoreOfOwn(asin: string): Promise<ScoreResult> {
  const listing = (await extensionRows<Listing>(chromium, 'listings')).find((row) => row.asin === asin);
  if (!listing) throw new Error(`no listing of ${asin}`);
  const types = await extensionRows<ProductType>(chromium, 'productTypes');
  const seen = (await extensionRows<SeenPage>(chromium, 'pages')).find((page) => page.asin === asin);
  const type = types.find(({ id }) => id === `${listing.marketplace}:${listing.productType}`);
  return scoreSubject(subjectOfListing(listing, type ?? null, seen?.seen ?? {}), { now: Date.now() });
}

function shownPoints({ score, points }: ScoreResult['findings'][number]): string {
  return score === null ? '–' : Math.round(points) > 0 ? `+${Math.round(points)}` : 'under 1';
}

function expectPanelToShow(panel: Awaited<ReturnType<typeof readPanel>>, score: ScoreResult): void {
  expect(panel.total).toBe(String(score.total));
  expect(panel.components).toEqual(
    score.components.map(({ points, weight }) => expect.stringContaining(`${points ?? '–'} of ${weight}`)),
  );
  const known = score.findings.filter((finding) => finding.score !== null);
  const unknown = score.findings.filter((finding) => finding.score === null);
  expect(panel.findings).toEqual(
    [...known, ...unknown].map((finding) => ({ rule: finding.rule, points: shownPoints(finding) })),
  );
}

describe('on the page of an own listing', () => {
  test('strip and panel show what the shared code scores, and the listing’s own facts', async () => {
    const { page, errors } = await chromium.webPage(address(ownAsin));
    const strip = await readStrip(page);
    expect(strip).toMatchObject({ asin: ownAsin, isBar: false, priceMinor: 1799 });
    await pageShot(page, 'strip-own-1400');
    await openPanelUnderStrip(page);
    const score = await scoreOfOwn(ownAsin);
    expect(strip.total).toBe(score.total);
    expectPanelToShow(await readPanel(page), score);
    const own = await page.$eval(`${stripHost} >>> .own`, (section) => section.textContent ?? '');
    expect(own).toContain(ownSku);
    expect(own).toContain('£17.99');
    expect(own).toContain('buyable');
    for (const issue of world.sandbox.state.listings().find(({ item }) => item.sku === ownSku)?.issues ?? [])
      expect(own).toContain(issue.message);
    await pageShot(page, 'panel-own-light', stripHost);
    expect(await violationsIn(page, stripHost)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('«why» shows the source with its date, and the side panel opens from the click', async () => {
    const { page } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    await openPanelUnderStrip(page);
    const why = await inside(page, stripHost, `.line button`);
    await why?.click();
    const source = await inside(page, stripHost, `.line .source`);
    expect(await source?.evaluate((element) => element.textContent)).toMatch(/, \d{4}-\d\d-\d\d$/);
    const appears = chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html'), {
      timeout: 10_000,
    });
    const edit = await inside(page, stripHost, `button.primary`);
    await edit?.click();
    const panel = await (await appears).asPage();
    await panel.waitForFunction((sku: string) => document.body.innerText.includes(sku), {}, ownSku);
    await panel.close();
    await page.close();
  });

  test('nothing of the page moves, and nothing of ours stands in the form that buys', async () => {
    const { page } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    const { compared, moved } = await movedBy(page, stripHost);
    expect(compared).toBeGreaterThan(50);
    expect(moved).toEqual([]);
    expect(await page.$(`form#addToCart ${stripHost}`)).toBeNull();
    await page.close();
  });
});

test('on a rival’s page the strip shows the score of the page as it stands', async () => {
  const { page, errors } = await chromium.webPage(address(rivalAsin));
  const html = await (await page.goto(address(rivalAsin)))?.text();
  const strip = await readStrip(page);
  const url = page.url();
  const reading = readHtml(url, html ?? '') as Extract<PageReading, { kind: 'product' }>;
  const marketplace = marketplaceOfHost(new URL(url).hostname)?.id ?? 'amazon-us';
  const score = scoreSubject(subjectOfPage(pageQuestion(reading, marketplace)), { now: Date.now() });
  expect(strip).toMatchObject({ asin: rivalAsin, total: score.total, title: reading.facts.title });
  await openPanelUnderStrip(page);
  expectPanelToShow(await readPanel(page), score);
  expect(await page.$(`${stripHost} >>> .own`)).toBeNull();
  await pageShot(page, 'panel-rival', stripHost);
  expect(errors).toEqual([]);
  await page.close();
});

describe('a page that changes under the strip', () => {
  test('a variation switch changes the ASIN, the score and the facts, in the same place', async () => {
    const { page, errors } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    const other = await page.$eval(
      `.inline-twister-swatch:not([data-asin="${ownAsin}"])`,
      (swatch) => (swatch as HTMLElement).dataset.asin ?? '',
    );
    await page.click(`.inline-twister-swatch[data-asin="${other}"]`);
    await inside(page, stripHost, `[data-strip][data-asin="${other}"]`);
    await page.waitForFunction(
      (asin) => document.querySelector<HTMLInputElement>('input#ASIN')?.value === asin,
      {},
      other,
    );
    // The title arrives in a later fragment than the ASIN: the strip follows it too.
    await page.waitForFunction(() => {
      const strip = document.querySelector('plumbline-product')?.shadowRoot?.querySelector('[data-strip]');
      const title = document.querySelector('#productTitle')?.textContent?.trim();
      return strip?.getAttribute('data-title') === title;
    });
    const strip = await readStrip(page);
    expect(strip.asin).toBe(other);
    expect(strip.total).toBe((await scoreOfOwn(other)).total);
    expect(await page.$(`#title_feature_div + ${stripHost}`)).not.toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a removed host and a re-rendered title block: the strip stands where it stood', async () => {
    const { page } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    await page.evaluate(() => {
      document.querySelector('plumbline-product')?.remove();
      const block = document.querySelector('#title_feature_div');
      block?.replaceWith(block.cloneNode(true));
    });
    await page.waitForSelector(`#title_feature_div + ${stripHost}`);
    expect((await readStrip(page)).asin).toBe(ownAsin);
    await page.close();
  });

  test('a paused site loses the strip at once, and gets it back', async () => {
    const { page } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    await setSettings(chromium, { paused: false, pausedSites: ['www.amazon.co.uk'] });
    await page.waitForFunction((host) => document.querySelector(host) === null, {}, stripHost);
    await setSettings(chromium, { paused: false, pausedSites: [] });
    expect((await readStrip(page)).asin).toBe(ownAsin);
    await page.close();
  });

  test('on a dark page the strip is dark', async () => {
    const { page } = await chromium.webPage(address(ownAsin));
    await readStrip(page);
    await page.evaluate(() => {
      document.documentElement.style.background = '#10151b';
      document.body.style.background = '#10151b';
    });
    await openPanelUnderStrip(page);
    await page.waitForFunction(() => {
      const strip = document.querySelector('plumbline-product')?.shadowRoot?.querySelector('.strip');
      return strip && getComputedStyle(strip).backgroundColor === 'rgb(15, 23, 32)';
    });
    await pageShot(page, 'panel-own-dark', stripHost);
    expect(await violationsIn(page, stripHost)).toEqual([]);
    await page.close();
  });
});

test('by keyboard alone: Tab reaches the strip, Enter opens, Escape closes and gives the focus back', async () => {
  const { page } = await chromium.webPage(address(ownAsin));
  await readStrip(page);
  const focused = () =>
    page.evaluate(() => {
      const root = document.querySelector('plumbline-product')?.shadowRoot;
      return root?.activeElement?.getAttribute('aria-label') ?? null;
    });
  for (let presses = 0; presses < 60 && (await focused()) === null; presses++)
    await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Show/);
  await page.keyboard.press('Enter');
  await inside(page, stripHost, `.panel .score-head`);
  expect(await focused()).toMatch(/^Hide/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () => document.querySelector('plumbline-product')?.shadowRoot?.querySelector('.panel') === null,
  );
  expect(await focused()).toMatch(/^Show/);
  await page.close();
});

test('«This page reads wrongly» keeps a redacted copy with its reading on the server', async () => {
  const { page } = await chromium.webPage(address(ownAsin));
  await readStrip(page);
  await openPanelUnderStrip(page);
  await (await inside(page, stripHost, `.report button`))?.click();
  const note = await inside(page, stripHost, `#report-note`);
  await note?.type('The price is of another offer.');
  await (await inside(page, stripHost, `.report button[type="submit"]`))?.click();
  await page.waitForFunction(
    () =>
      document
        .querySelector('plumbline-product')
        ?.shadowRoot?.querySelector('.report')
        ?.textContent?.includes('Saved on your server.'),
    { timeout: 30_000 },
  );
  const meta = await extensionRows<{ key: string; value: { token: string } }>(chromium, 'meta');
  const token = meta.find(({ key }) => key === 'device')?.value.token ?? '';
  const ask = async (path: string) =>
    (await fetch(`${world.serverUrl}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const { reports } = (await ask('/page-reports')) as {
    reports: { id: string; url: string; note: string }[];
  };
  expect(reports[0]).toMatchObject({ url: address(ownAsin), note: 'The price is of another offer.' });
  const report = (await ask(`/page-reports/${reports[0]?.id}`)) as { html: string; reading: PageReading };
  expect(report.html).toContain('productTitle');
  expect(report.html).not.toContain('plumbline');
  expect(report.reading).toMatchObject({ kind: 'product', facts: { asin: ownAsin, priceIncVat: 1799 } });
  const again = readHtml(address(ownAsin), report.html);
  expect(again).toMatchObject({ kind: 'product', facts: { asin: ownAsin, priceIncVat: 1799 } });
  await page.close();
});

describe('where there is no product', () => {
  for (const [name, path] of [
    ['a robot check', () => `/dp/${ownAsin}?robot=1`],
    ['a missing product', () => '/dp/B0NOTTHERE'],
  ] as const) {
    test(`${name}: the overlay stays away and says so quietly`, async () => {
      const { page, errors } = await chromium.webPage('about:blank');
      const away = staysAway(page);
      await page.goto(`https://www.amazon.co.uk${path()}`);
      await away;
      expect(await page.$(stripHost)).toBeNull();
      expect(errors).toEqual([]);
      await page.close();
    });
  }
});
