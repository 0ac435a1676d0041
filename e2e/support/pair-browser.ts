import type { Page } from 'puppeteer';
import type { TestBrowser } from './browser';
import { press, shows, write } from './find';
import type { World } from './world';

/** Types a pairing code and the server's address into the options page, and sends them. */
export async function typeCode(page: Page, code: string, serverUrl: string): Promise<void> {
  await write(page, '#pair-code', code);
  await write(page, '#server-url', serverUrl);
  await press(page, 'Pair');
}

/** Waits until the extension's own database holds at least so many listings, and answers with their number. */
export async function listingsHere(page: Page, least: number): Promise<number> {
  const found = await page.waitForFunction(
    (wanted: number) =>
      new Promise<number | null>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => resolve(null);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction('listings').objectStore('listings').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result >= wanted ? count.result : null);
          };
        };
      }),
    { timeout: 120_000, polling: 300 },
    least,
  );
  return Number(await found.jsonValue());
}

/** Pairs as the owner would, and waits until every listing of the sandbox has come over. */
export async function pairBrowser(chromium: TestBrowser, world: World): Promise<void> {
  const page = await chromium.extensionPage('options.html');
  await typeCode(page, await world.pairingCode(), world.serverUrl);
  await shows(page, 'Paired with');
  await listingsHere(page, world.sandbox.state.listings().length);
  await page.close();
}
