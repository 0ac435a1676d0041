import type { Page } from 'puppeteer';
import type { TestBrowser } from '../../e2e/support/browser';
import { write } from '../../e2e/support/find';

/** tsx names inner functions by a function of its own, which a page does not have. */
const keepNames = 'globalThis.__name = (one) => one';

/**
 * Milliseconds from the click on «Pair» until the extension's own database holds so many listings and counts as whole
 * (the cursor is written last). Looks from within the page, every few milliseconds.
 */
export async function pairAndWait(page: Page, count: number): Promise<number> {
  await page.evaluate(keepNames);
  return page.evaluate(async (wanted) => {
    const opening = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const read = <T>(store: string, ask: (from: IDBObjectStore) => IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        const request = ask(database.transaction(store).objectStore(store));
        request.onsuccess = () => resolve(request.result);
      });
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Pair');
    const start = performance.now();
    button?.click();
    while (!(await read('meta', (meta) => meta.get('cursor'))))
      await new Promise((again) => setTimeout(again, 5));
    const took = performance.now() - start;
    const held = await read('listings', (listings) => listings.count());
    database.close();
    if (held !== wanted) throw new Error(`the store holds ${held} listings`);
    return took;
  }, count);
}

/** The time at which the extension's own database holds the listing in that version. */
export async function seenInStore(page: Page, id: string, version: number): Promise<number> {
  await page.evaluate(keepNames);
  return page.evaluate(
    async (wanted) => {
      const opening = indexedDB.open('plumbline');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const held = () =>
        new Promise<{ version: number }>((resolve) => {
          const request = database.transaction('listings').objectStore('listings').get(wanted.id);
          request.onsuccess = () => resolve(request.result as { version: number });
        });
      while ((await held()).version !== wanted.version) await new Promise((again) => setTimeout(again, 1));
      database.close();
      return Date.now();
    },
    { id, version },
  );
}

/** The options page with code and address typed, one click away from pairing. */
export async function openForPairing(chromium: TestBrowser, code: string, port: number): Promise<Page> {
  const page = await chromium.extensionPage('options.html');
  await write(page, '#pair-code', code);
  await write(page, '#server-url', `http://127.0.0.1:${port}`);
  return page;
}
