import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageCorpora } from '../extension/pages/testing/page-corpus';
import { readSavedPage } from '../extension/pages/testing/read-saved-page';
import type { KnownPage } from '../extension/pages/testing/saved-pages';

const READER = fileURLToPath(new URL('../extension/pages/read-page.ts', import.meta.url));
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** The readers as one script that leaves `plumblineReaders.readPage` on the window. */
async function bundledReaders(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: READER, formats: ['iife'], name: 'plumblineReaders' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('The bundler wrote nothing.');
  return chunk.code;
}

/** Serves the page at its own address and nothing else: no byte leaves the machine. */
async function openPage(tab: Page, { url, html }: KnownPage): Promise<void> {
  tab.removeAllListeners('request');
  tab.on('request', (request) => {
    const isPage =
      request.isNavigationRequest() && request.frame() === tab.mainFrame() && request.url() === url;
    // The page's own scripts must not run: they would change what is compared.
    const headers = { 'content-security-policy': "script-src 'none'" };
    if (isPage) void request.respond({ contentType: 'text/html; charset=utf-8', body: html, headers });
    else void request.abort();
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
}

describe.each(pageCorpora())('readers in Chromium, on the $source', ({ pages }) => {
  let browser: Browser;
  let tab: Page;
  let readers: string;

  beforeAll(async () => {
    readers = await bundledReaders();
    browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    tab = await browser.newPage();
    await tab.setRequestInterception(true);
  });
  afterAll(() => browser.close());

  it.each(pages)('$name: equal to the DOM library’s reading', async (page) => {
    await openPage(tab, page);
    const inBrowser: unknown = await tab.evaluate(
      `(() => { ${readers}; return JSON.stringify(plumblineReaders.readPage(document, ${JSON.stringify(page.url)})) })()`,
    );
    expect(JSON.parse(String(inBrowser))).toEqual(JSON.parse(JSON.stringify(readSavedPage(page))));
  });
});
