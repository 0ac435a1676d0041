// Pairing as the owner does it: a one-time code typed into the options page, and the first sync that follows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './support/browser';
import { press, shows } from './support/find';
import { listingsHere, typeCode } from './support/pair-and-sync';
import { shot } from './support/shot';
import { launchOn, startWorld, type World } from './support/world';

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld();
  chromium = await launchOn(world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

describe('the options page', () => {
  test('the right code pairs, and the first sync brings every listing of the account', async () => {
    const page = await chromium.extensionPage('options.html');
    await typeCode(page, await world.pairingCode(), world.serverUrl);
    await shows(page, `Paired with ${world.serverUrl}`);
    const own = world.sandbox.state.listings().length;
    expect(await listingsHere(page, own)).toBe(own);
    await shows(page, 'In step, just now');
    await shows(page, 'The sandbox stands in for Amazon');
    await shows(page, 'Chrome on Linux');
    await shot(page, 'options-paired');
    await page.close();
  });

  test('a browser that was unpaired holds no listing', async () => {
    const page = await chromium.extensionPage('options.html');
    await press(page, 'Unpair this browser');
    await shows(page, 'Pairing code');
    await shows(page, /0 listings/);
    await page.close();
  });

  test('a wrong code is named as wrong, and after the fifth even the right one is refused', async () => {
    const page = await chromium.extensionPage('options.html');
    const good = await world.pairingCode();
    const wrong = good.replace(/\d/g, (digit) => (digit === '7' ? '3' : '7'));
    for (let tries = 1; tries <= 5; tries += 1) {
      await typeCode(page, wrong, world.serverUrl);
      await shows(page, tries < 5 ? `${5 - tries} ` : /five minutes|locked/i);
    }
    await typeCode(page, good, world.serverUrl);
    expect(await shows(page, /locked|minutes/i)).not.toContain('Paired with');
    await shot(page, 'options-locked');
    await page.close();
  });
});
