// The server is killed at every point at which a message to Amazon can be lost, and the messages are counted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { measured } from '../scripts/testing/measured';
import { randomOfSeed } from '../shared/random-of-seed';
import { until } from '../server/testing/until';
import type { TestBrowser } from './support/browser';
import { press, shows, write } from './support/find';
import { pairAndSync } from './support/pair-and-sync';
import { openPanel, reached, stages } from './support/side-panel';
import { launchOn, startWorld, type World } from './support/world';

const dying = 'e2e/support/server-that-dies.ts';
/** Amazon's hour, after which a message without a trace is sent once more, passes in six seconds. */
const pace = 600;

let world: World;
let chromium: TestBrowser;
beforeAll(async () => {
  world = await startWorld({ pace });
  chromium = await launchOn(world);
  await pairAndSync(chromium, world);
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

let taken = 0;
/** Own listings with a title within the limit, each met once. */
const nextSku = () => {
  const fitting = world.sandbox.state
    .listings()
    .map(({ item }) => item)
    .filter((item) => item.status.includes('BUYABLE') && item.title.length <= 75);
  taken += 1;
  return fitting[taken - 1]?.sku ?? '';
};

const titleFor = (sku: string) => `Tarnbrook ${sku} for Brick and Concrete`;

/** Types a new title and confirms; the panel stays on the change. */
async function publishTitle(sku: string): Promise<Page> {
  const page = await openPanel(chromium, sku);
  await write(page, '#field-title', titleFor(sku));
  await shows(page, 'saved');
  await press(page, 'Publish…');
  await press(page, 'Publish 1 change');
  return page;
}

const died = () =>
  new Promise<NodeJS.Signals | null>((resolve) => {
    const { child } = world.server;
    if (child.signalCode !== null) resolve(child.signalCode);
    else child.once('exit', (_code, signal) => resolve(signal));
  });

const arrived = (sku: string) => world.sandbox.control.acceptedPatches(sku).length;

/** Changes that were cut off, each with the panel that shows it. */
const cutOff: { sku: string; page: Page; how: string }[] = [];

test('killed before the send: the screen says «sent», and nothing more', async () => {
  await world.server.stop();
  await world.restartServer({ entry: dying, env: { DIE_AT: 'before-send' } });
  const sku = nextSku();
  const page = await publishTitle(sku);
  expect(await died()).toBe('SIGKILL');
  expect(arrived(sku)).toBe(0);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('Not taken');
  await world.restartServer();
  await reached(page, 'Sent');
  expect(await stages(page)).toEqual(['Sent']);
  cutOff.push({ sku, page, how: 'before the send' });
});

test('killed after the bytes left, with no answer: the screen says «sent»', async () => {
  const sku = nextSku();
  world.sandbox.control.inject('patchListingsItem', { kind: 'hang', executed: true }, 1);
  const page = await publishTitle(sku);
  await until(() => arrived(sku) === 1);
  await world.server.kill();
  await world.restartServer();
  await reached(page, 'Sent');
  cutOff.push({ sku, page, how: 'after the bytes left' });
});

test('killed after the answer came and before it was journalled: the screen says «sent»', async () => {
  await world.server.stop();
  await world.restartServer({ entry: dying, env: { DIE_AT: 'after-answer' } });
  const sku = nextSku();
  const page = await publishTitle(sku);
  expect(await died()).toBe('SIGKILL');
  expect(arrived(sku)).toBe(1);
  await world.restartServer();
  await reached(page, 'Sent');
  cutOff.push({ sku, page, how: 'after the answer' });
});

test('killed after acceptance: the screen says so still', async () => {
  const sku = nextSku();
  const page = await publishTitle(sku);
  await reached(page, 'Accepted by Amazon');
  await world.server.kill();
  await world.restartServer();
  expect(arrived(sku)).toBe(1);
  cutOff.push({ sku, page, how: 'after acceptance' });
});

const kills = process.env.PLUMBLINE_LONG === '1' ? 20 : 1;

test(`killed at random moments after the decision (${kills})`, async () => {
  const random = randomOfSeed(20);
  for (let kill = 0; kill < kills; kill += 1) {
    const sku = nextSku();
    const page = await publishTitle(sku);
    await new Promise((moment) => setTimeout(moment, random() * 2_500));
    await world.server.kill();
    await world.restartServer();
    cutOff.push({ sku, page, how: 'at a random moment' });
  }
  expect(cutOff.filter(({ how }) => how === 'at a random moment')).toHaveLength(kills);
}, 600_000);

test('each comes to its end: live, said so on screen, after one accepted message', async () => {
  for (const { page, sku, how } of cutOff) {
    await page.bringToFront();
    await reached(page, 'Live', 120_000);
    expect(arrived(sku), how).toBe(1);
    const [title] = world.sandbox.control.listing(sku)?.attributes.item_name ?? [];
    expect(title, how).toMatchObject({ value: titleFor(sku) });
    await page.close();
  }
  measured('changes cut off by killing the server, each published by one accepted message', cutOff.length);
}, 600_000);
