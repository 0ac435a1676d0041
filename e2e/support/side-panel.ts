import type { ElementHandle, Page } from 'puppeteer';
import type { TestBrowser } from './browser';
import { press, write } from './find';

/** The panel's page in a tab of the panel's width, on a listing found by its SKU as a seller finds it. */
export async function openPanel(chromium: TestBrowser, sku: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 400, height: 860 });
  await page.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  await pickListing(page, sku);
  return page;
}

/** Chooses a listing in the panel's list by its whole SKU: a search may find others that begin with it. */
export async function pickListing(page: Page, sku: string): Promise<void> {
  await write(page, '.picker input[type="search"]', sku);
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.pick')].find(
        (row) => row.querySelector('.grow .small')?.textContent?.split(' · ')[0] === wanted,
      ) ?? null,
    {},
    sku,
  );
  await (found.asElement() as ElementHandle<HTMLElement> | null)?.click();
  await page.waitForSelector('#field-title');
}

/** Opens the real side panel with a click on the popup's button and answers with its page. */
export async function openRealPanel(chromium: TestBrowser): Promise<Page> {
  const popup = await chromium.extensionPage('popup.html');
  const appears = chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html'));
  await press(popup, 'Side panel');
  const page = await (await appears).asPage();
  if (!popup.isClosed()) await popup.close();
  return page;
}

/** What the foot of the editor says: «1 change saved» and the step of the score. */
export function foot(page: Page): Promise<string> {
  return page.$eval('.foot', (element) => (element as HTMLElement).innerText);
}

/** The counter beside a text field, e.g. «61 of 75». */
export function counter(page: Page, field: string): Promise<string> {
  return page.$eval(`section.field:has(#field-${field}) .counter`, (element) =>
    (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  );
}

/** The score that the foot shows for the text as it stands; null where it shows a problem in its place. */
export async function scoreNow(page: Page): Promise<number | null> {
  const score = /score\s+(?:\d+ → )?(\d+)/.exec(await foot(page))?.[1];
  return score === undefined ? null : Number(score);
}

/** Waits until the journal on screen has reached a stage: Sent, Accepted by Amazon, Confirmed or Live. */
export async function reached(page: Page, stage: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.journal b')].some((line) => line.textContent === `${name}, done`),
    { timeout },
    stage,
  );
}

/** The stages that the journal on screen has reached. */
export function stages(page: Page): Promise<string[]> {
  return page.$$eval('.journal b', (lines) =>
    lines
      .map((line) => line.textContent ?? '')
      .filter((text) => text.endsWith(', done'))
      .map((text) => text.replace(', done', '')),
  );
}
