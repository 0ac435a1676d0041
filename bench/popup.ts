import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/support/browser';
import type { BenchRow } from './bench-row';
import { medianOf, referenceMs } from './reference-loop';
import { believableListings } from './support/believable-listings';
import { startBenchProcess } from './support/bench-process';
import { openForPairing, pairAndWait } from './support/extension-store';

const runs = 9;
const listings = 5000;

/** The popup opened while the worker is dead: from the navigation until its figures are painted. */
export async function bench(): Promise<BenchRow[]> {
  const reference = referenceMs();
  const home = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const server = await startBenchProcess<{ port: number }>('sync-server.ts', {
    PLUMBLINE_HOME: home,
    PORT: '0',
  });
  const chromium = await launchBrowser({ pagesPort: 1 });
  try {
    await server.order('fill', believableListings(listings));
    const options = await openForPairing(chromium, await server.order<string>('code'), server.ready.port);
    await pairAndWait(options, listings);
    await new Promise((settled) => setTimeout(settled, 3000));
    await options.close();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await chromium.killWorker();
      const page = await chromium.browser.newPage();
      await page.evaluateOnNewDocument(noteFirstFigures);
      await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
      const seen = await page.waitForFunction('globalThis.figuresAt');
      times.push(Number(await seen.jsonValue()));
      await page.close();
    }
    const value = medianOf(times);
    return [
      {
        name: 'popup readable, worker cold',
        value,
        unit: 'ms',
        ratio: value / reference,
        aim: 100,
        note: `median of ${runs}, ${listings} listings; from the navigation to the frame that shows the figures`,
      },
    ];
  } finally {
    await chromium.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page before its own code: the time of the frame after which the tiles are on screen. */
const noteFirstFigures = `
  const look = () => {
    if (document.querySelector('.tiles .figure')) requestAnimationFrame(() => { globalThis.figuresAt = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
