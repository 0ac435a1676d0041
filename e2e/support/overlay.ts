import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import type { TestBrowser } from './browser';

export const stripHost = 'plumbline-product';

/** Waits for an element inside an open shadow root. Puppeteer's own `>>>` does not see what changes in there. */
export async function inside(
  page: Page,
  host: string,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (outer: string, inner: string) => {
      for (const element of document.querySelectorAll(outer)) {
        const match = element.shadowRoot?.querySelector(inner);
        if (match) return match;
      }
      return null;
    },
    { timeout: 15_000, polling: 50 },
    host,
    selector,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** Opens the panel under the strip with a click, and waits until it shows the score. */
export async function openPanelUnderStrip(page: Page): Promise<void> {
  await (await inside(page, stripHost, '.toggle[aria-expanded="false"]')).click();
  await inside(page, stripHost, '.panel .score-head');
}

/** What the panel shows: the total, the five components, and the findings in their order. */
export function readPanel(page: Page): Promise<{
  total: string;
  components: string[];
  findings: { rule: string; points: string }[];
}> {
  return page.evaluate(() => {
    const panel = document.querySelector('plumbline-product')?.shadowRoot?.querySelector('.panel');
    const all = (selector: string) => [...(panel?.querySelectorAll<HTMLElement>(selector) ?? [])];
    return {
      total: panel?.querySelector('.score-head .ring text')?.textContent ?? '',
      components: all('.bar-row .figure').map((row) => (row.textContent ?? '').trim()),
      findings: all('.line').map((line) => ({
        rule: line.dataset.rule ?? '',
        points: line.querySelector('.points')?.textContent ?? '',
      })),
    };
  });
}

/** Sets the extension's settings as its own pages do. */
export async function setSettings(chromium: TestBrowser, settings: object): Promise<void> {
  const page = await chromium.extensionPage('options.html');
  await page.evaluate((value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: value });
  }, settings);
  await page.close();
}

/** Resolves once our own code has said on the page's console that it stays away. */
export function staysAway(page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('no overlay said that it stays away')), 15_000);
    page.on('console', (message) => {
      if (!message.text().includes('stays away')) return;
      clearTimeout(tooLate);
      resolve();
    });
  });
}

/** Keeps a picture of the page as it is; only where PLUMBLINE_SHOTS names a folder. */
export async function pageShot(page: Page, name: string, selector?: string): Promise<void> {
  const folder = process.env.PLUMBLINE_SHOTS;
  if (!folder) return;
  const path = join(folder, `${name}.png`);
  const element = selector === undefined ? null : await page.$(selector);
  await (element ?? page).screenshot({ path });
}
