import type { Page } from 'puppeteer';
import type { TestBrowser } from './browser';
import { press, shows, valueOf, write } from './find';
import type { World } from './world';

/** Types a code into the options page, as the owner does, and closes it when the first sync is over. */
export async function pairAndSync(chromium: TestBrowser, world: World): Promise<void> {
  const page = await chromium.extensionPage('options.html');
  await typeCode(page, await world.pairingCode(), world.serverUrl);
  await shows(page, 'Paired with');
  await listingsHere(page, world.sandbox.state.listings().length);
  await shows(page, 'In step');
  await page.close();
}

/** Fills the form of the options page and presses «Pair». */
export async function typeCode(page: Page, code: string, serverUrl: string): Promise<void> {
  await write(page, '#pair-code', code);
  if ((await valueOf(page, '#server-url')) !== serverUrl) await write(page, '#server-url', serverUrl);
  await press(page, 'Pair');
}

/** Waits until the options page counts so many listings in this browser, and answers with its count. */
export async function listingsHere(page: Page, least: number): Promise<number> {
  const count = await page.waitForFunction(
    (wanted) => {
      const said = /(\d+) listings?, \d+ drafts?/.exec(document.body.innerText)?.[1];
      return Number(said) >= wanted ? Number(said) : null;
    },
    { timeout: 60_000 },
    least,
  );
  return (await count.jsonValue()) ?? 0;
}
