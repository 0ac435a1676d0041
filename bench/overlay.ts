import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser, builtForRelease } from '../e2e/support/browser';
import { movedBy } from '../e2e/support/layout-shift';
import { serveSavedPages } from '../e2e/support/saved-pages-server';
import { savedPages } from '../extension/pages/testing/saved-pages';
import type { BenchRow } from './bench-row';
import { mainThreadMs } from './page-cost/main-thread';
import { rivalExtension, rivals } from './page-cost/rivals';
import { medianOf, referenceMs } from './reference-loop';

const runs = 5;
const address = 'https://www.amazon.co.uk/dp/B0D7QX4M2K';

/**
 * The strip on the heaviest saved product page beside two common ways of adding to one: main thread by trace
 * attribution (also at 4x throttle), gzipped size before a click, and how much of the page is moved.
 */
export async function bench(): Promise<BenchRow[]> {
  if (!existsSync(join(builtForRelease, 'product-page.js')))
    throw new Error(`There is no release build in ${builtForRelease}: run npm run build.`);
  const rows: BenchRow[] = [
    { name: 'strip, gzipped before a click', value: bytesBeforeClick() / 1000, unit: 'kB', aim: 12 },
  ];
  const heaviest = savedPages()
    .filter(({ kind }) => kind === 'product')
    .toSorted((a, b) => b.html.length - a.html.length)[0];
  if (!heaviest) return rows.map((row) => ({ ...row, note: 'saved pages are not here: size alone' }));
  const server = await serveSavedPages([{ url: address, html: heaviest.html }]);
  try {
    rows.push(...(await measure('strip', builtForRelease, server.port)));
    for (const name of Object.keys(rivals) as (keyof typeof rivals)[])
      rows.push(...(await measure(name, rivalExtension(name), server.port)));
  } finally {
    await server.close();
  }
  return rows.map((row) => ({ note: `on ${heaviest.name}`, ...row }));
}

function bytesBeforeClick(): number {
  const files = ['product-page.js', 'content-scripts/product-page-reserve.css'];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(builtForRelease, file))).length, 0);
}

async function measure(name: string, extension: string, pagesPort: number): Promise<BenchRow[]> {
  const chromium = await launchBrowser({ pagesPort, extension });
  const selector = name === 'strip' ? 'plumbline-product' : '#rival';
  const rows: BenchRow[] = [];
  try {
    for (const throttle of [1, 4]) {
      const { page } = await chromium.webPage('about:blank');
      // A bundler that keeps names calls this inside functions that run in the page.
      await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
      if (throttle > 1) await page.emulateCPUThrottling(throttle);
      const reference = referenceMs();
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        const load = async () => {
          await page.goto(address, { waitUntil: 'load' });
          await page.waitForSelector(selector);
          // Until the answer is drawn, and whatever comes right after.
          await page.evaluate('new Promise((done) => setTimeout(done, 300))');
        };
        times.push(await mainThreadMs(page, chromium.extensionId, load));
      }
      const value = medianOf(times);
      const slow = throttle > 1 ? `, ${throttle}x throttle` : '';
      rows.push({
        name: `${name}: main thread, median of ${runs}${slow}`,
        value,
        unit: 'ms',
        ratio: value / reference,
        ...(name === 'strip' && throttle === 1 ? { aim: 8 } : {}),
      });
      if (throttle === 1) {
        const { moved } = await movedBy(page, selector);
        rows.push({
          name: `${name}: elements of the page that it moves`,
          value: moved.length,
          unit: '',
          aim: 0,
        });
      }
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  return rows;
}
