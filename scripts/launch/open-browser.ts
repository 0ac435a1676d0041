import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import * as z from 'zod';
import { createPairingCode } from '../../server/security/pairing';
import { withRuntime } from '../plumbline/with-runtime';

/**
 * Opens a browser on the simulated shop: the extension loaded and paired, in a profile that is thrown away at the end,
 * in which Amazon's host names lead to the sandbox on loopback. Prints `BROWSER READY {json}`; ends when the browser is
 * closed, or on SIGTERM.
 */
const env = z
  .object({
    CHROMIUM: z.string(),
    PLUMBLINE_ADDRESS: z.url(),
    PLUMBLINE_PAGES_PORT: z.coerce.number().int(),
    /** Hash of the key of the simulated pages: the one certificate that is trusted beside the usual. */
    PLUMBLINE_PAGES_KEY: z.string(),
  })
  .parse(process.env);

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const firstPage = 'https://www.amazon.co.uk/dp/B0CT4K8R2M';
const hosts = ['*.amazon.co.uk', '*.amazon.com', '*.media-amazon.com'];

const profile = await mkdtemp(join(tmpdir(), 'plumbline-browser-'));
const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const browser = await puppeteer.launch({
  executablePath: env.CHROMIUM,
  headless: isHeadless,
  pipe: true,
  enableExtensions: true,
  userDataDir: profile,
  defaultViewport: null,
  // A debugger on the worker would keep it from ending and waking as it does for everybody.
  targetFilter: (target) => target.type() !== 'service_worker',
  ignoreDefaultArgs: ['--enable-automation'],
  handleSIGTERM: false,
  handleSIGINT: false,
  args: [
    '--no-first-run',
    '--disable-quic',
    `--ignore-certificate-errors-spki-list=${env.PLUMBLINE_PAGES_KEY}`,
    `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${env.PLUMBLINE_PAGES_PORT}`).join(', ')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

let ending = false;
const end = async (): Promise<void> => {
  if (ending) return;
  ending = true;
  await Promise.race([browser.close(), new Promise((late) => setTimeout(late, 3_000))]);
  browser.process()?.kill('SIGKILL');
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
};
browser.on('disconnected', () => void end());
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());

const [page] = await browser.pages();
if (!page) throw new Error('The browser opened no page');
await pairExtension(await browser.installExtension(extension));
await page.goto(firstPage, { waitUntil: 'domcontentloaded' });
console.log(`BROWSER READY ${JSON.stringify({ headless: isHeadless })}`);

/** Pairs as its owner does, on the options page, with a code as `plumbline pair` makes it. */
async function pairExtension(id: string): Promise<void> {
  const { code } = await withRuntime((runtime) => createPairingCode(runtime));
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.locator('#server-url').fill(env.PLUMBLINE_ADDRESS);
  await options.locator('#pair-code').fill(code);
  await options.locator('button[type="submit"]').click();
  await options.waitForFunction(() => document.body.textContent?.includes('Paired with'), {
    timeout: 20_000,
  });
  await options.close();
}
