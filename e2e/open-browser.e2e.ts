// `npm start -- --open`: a browser with the release build loaded and paired, thrown away at its end.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProcess } from './support/process';
import { commandLine, startWorld, type World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('plumbline-browser-'));

test('the browser is paired and on a product page when it says so, and leaves no profile behind', async () => {
  const before = profiles();
  const browser = await startProcess<{ headless: boolean }>(
    ['--import', 'tsx', 'scripts/launch/open-browser.ts'],
    {
      mark: 'BROWSER READY ',
      env: {
        CHROMIUM: process.env.CHROMIUM ?? '/usr/bin/chromium',
        PLUMBLINE_HOME: world.home,
        PLUMBLINE_ADDRESS: world.serverUrl,
        PLUMBLINE_PAGES_PORT: String(world.pagesPort),
        PLUMBLINE_PAGES_KEY: world.sandbox.pages?.certificateKeyHash ?? '',
      },
    },
  );
  expect(profiles().length).toBe(before.length + 1);
  const devices = await commandLine(['devices', '--json'], { PLUMBLINE_HOME: world.home });
  expect(JSON.stringify(devices)).toContain('Chrome on Linux');
  await browser.stop();
  expect(browser.child.exitCode).toBe(0);
  expect(profiles()).toEqual(before);
});
