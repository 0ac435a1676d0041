import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** Keeps a picture in light and dark of what a seller sees here; only where PLUMBLINE_SHOTS names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.PLUMBLINE_SHOTS;
  if (!folder) return;
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.screenshot({ path: join(folder, `${name}.${value}.png`) });
  }
  await page.emulateMediaFeatures([]);
}
