import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import puppeteer from 'puppeteer';

export interface TestBrowser {
  browser: Browser;
  extensionId: string;
  /** A page of the extension, e.g. `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** A web page; `errors` collects what our own code logged as an error there. */
  webPage(url: string, options?: { width?: number; height?: number; javaScript?: boolean }): Promise<WebPage>;
  /** Ends the service worker, as the browser does after 30 idle seconds; the next message or alarm wakes it. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface WebPage {
  page: Page;
  errors: string[];
}

export interface BrowserOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** Where the hosts of Amazon really live: a port on loopback, over TLS. */
  pagesPort: number;
  /** Kept between two launches when given. */
  profile?: string;
  args?: string[];
}

export const builtForTests = resolve(process.env.PLUMBLINE_EXTENSION ?? '.output/e2e/chrome-mv3');
export const builtForRelease = resolve('.output/chrome-mv3');

/** Run through tsx, a function handed to a page carries calls of esbuild's `__name`, which the page lacks. */
const nameless = 'globalThis.__name ??= (named) => named;';

/** Flags measured to be quiet and stable for a headless Chromium that runs as root without a network. */
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--ignore-certificate-errors',
];

/** Starts a real Chromium with the built extension, in which every Amazon host name leads to the given port. */
export async function launchBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'plumbline-profile-')));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // Attached to the worker, a debugger keeps it alive and a killed one never comes back.
    targetFilter: (target) => target.type() !== 'service_worker',
    handleSIGTERM: false,
    handleSIGINT: false,
    args: [
      ...quietFlags,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP *.amazon.co.uk 127.0.0.1:${options.pagesPort}, MAP *.amazon.com 127.0.0.1:${options.pagesPort}, MAP *.media-amazon.com 127.0.0.1:${options.pagesPort}`,
      ...(options.args ?? []),
    ],
  });
  const extensionId = await browser.installExtension(options.extension ?? builtForTests);

  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(nameless);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };

  return {
    browser,
    extensionId,
    extensionPage,
    async webPage(url, { width = 1400, height = 900, javaScript = true } = {}) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(nameless);
      await page.setViewport({ width, height });
      if (!javaScript) await page.setJavaScriptEnabled(false);
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Plumbline')) errors.push(message.text());
      });
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
        if (text.includes('chrome-extension://')) errors.push(text);
      });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return { page, errors };
    },
    async killWorker() {
      const page = await extensionPage('options.html');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      await page.close();
    },
    async close() {
      await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 2_000))]);
      browser.process()?.kill('SIGKILL');
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
