import type { TestBrowser } from './browser';

/** Rows of one table of the extension's own database, as one of its pages finds them. */
export async function extensionRows<T>(chromium: TestBrowser, table: string): Promise<T[]> {
  const page = await chromium.extensionPage('options.html');
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
  await page.close();
  return rows as T[];
}
