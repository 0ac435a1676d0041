import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiError } from '../../../shared/api-error';
import { fail } from '../../../shared/result';
import * as schema from '../../database/schema';
import { subscribers } from '../../events/subscribers';
import { adapterOn } from '../../integrations/amazon/testing/sandbox-account';
import { createImageFetcher, type FetchImage } from '../../integrations/images/fetch-image';
import { allowedImages } from '../../integrations/images/image-hosts';
import { imageProvider } from '../../integrations/images/image-provider';
import { embeddedOrchestrator } from '../../integrations/orchestrator/embedded-orchestrator';
import { handlers } from '../../jobs/handlers';
import type { JobHandler } from '../../jobs/port';
import { catalogue } from '../../sandbox/catalogue/catalogue';
import type { CatalogueItem } from '../../sandbox/catalogue/item';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { measureImages } from './measure-images';

/** Every so many products of the catalogue; their pictures are drawn by the sandbox on demand. */
const oneIn = (many: number) => catalogue.filter((_, index) => index % many === 0);
let sandbox: Sandbox;
let runtime: TestRuntime;
let asked: string[];
/** Stands between the job and the image host; a test may break it. */
let fetchImage: FetchImage;

async function open(items: CatalogueItem[]): Promise<void> {
  sandbox = await startSandbox({ port: 0, catalogue: items });
  sandbox.control.rate('searchListingsItems', { rate: 1000, burst: 1000 });
  sandbox.control.rate('searchCatalogItems', { rate: 1000, burst: 1000 });
  asked = [];
  runtime = await testRuntime({ handlers: [...otherHandlers, measuring], subscribers });
  runtime.connect(adapterOn(sandbox, runtime));
  const { database, log } = runtime;
  const fetch = createImageFetcher({
    orchestrator: embeddedOrchestrator({ database, log }),
    provider: imageProvider({ rate: 1000, burst: 1000 }),
    isAllowed: allowedImages('amazon-uk', [sandbox.apiBase]),
  });
  fetchImage = (address, signal) => {
    asked.push(address);
    return fetch(address, signal);
  };
}
async function close(): Promise<void> {
  await sandbox.close();
  await runtime.close();
}
beforeEach(() => open(oneIn(90)));
afterEach(close);

const otherHandlers = handlers.filter(({ kind }) => kind !== 'measure-images');
/** The product's job, at a rate that a test can wait for. */
const measuring: JobHandler = {
  ...handlers.find(({ kind }) => kind === 'measure-images')!,
  run: (_, context) =>
    measureImages(
      {
        runtime,
        marketplace: 'amazon-uk',
        isAllowed: allowedImages('amazon-uk', [sandbox.apiBase]),
        fetchImage: (address, signal) => fetchImage(address, signal),
      },
      context,
    ),
};

async function sync(): Promise<void> {
  await runtime.jobs.enqueue(null, { kind: 'sync-listings', payload: { mode: 'full' } });
  await runtime.settle();
}
async function measure(): Promise<void> {
  await runtime.jobs.enqueue(null, { kind: 'measure-images', key: 'measure-images', payload: {} });
  await runtime.settle();
}
const measures = () => runtime.database.read.select().from(schema.imageMeasures);
const files = () => runtime.database.read.select().from(schema.imageFiles);
const scored = () => runtime.database.read.select().from(schema.scores);
const changesOfScores = async () =>
  (
    await runtime.database.read.select().from(schema.events).where(eq(schema.events.name, 'score.changed'))
  ).map(
    ({ payload }) => payload as { listingId: string; before: number | null; comparableChange: number | null },
  );
async function addresses(): Promise<Set<string>> {
  const rows = await runtime.database.read.select().from(schema.listings);
  const shown = rows.filter(({ attributes }) => attributes.parentage_level !== 'parent');
  return new Set(shown.flatMap(({ images }) => images.map(({ url }) => url)));
}

const unreachable: FetchImage = () =>
  Promise.resolve(fail(apiError('unavailable', 'The image host could not be reached.')));

describe('the measuring of images', { timeout: 120_000 }, () => {
  it('follows the first sync by itself, asks for each picture once and reduced, and keeps its own size', async () => {
    await sync();
    expect(new Set((await measures()).map(({ id }) => id))).toEqual(await addresses());
    expect(asked).toHaveLength((await addresses()).size);
    expect(asked.every((address) => address.includes('._SL800_.'))).toBe(true);
    const rows = await runtime.database.read.select().from(schema.listings);
    const sizes = new Map(rows.flatMap(({ images }) => images.map(({ url, width }) => [url, width])));
    for (const { id, width } of await measures()) expect(width).toBe(sizes.get(id));
    const kept = await files();
    expect(kept.every(({ bytes, contentType }) => bytes !== null && contentType === 'image/webp')).toBe(true);
    await measure();
    expect(asked).toHaveLength(kept.length);
  });

  it('makes the score know more, once per listing, and calls that neither a gain nor a drop', async () => {
    await close();
    await open(oneIn(40));
    const real = fetchImage;
    fetchImage = unreachable;
    await sync();
    const before = await scored();
    expect(before.every(({ result }) => !result.rulesKnown.includes('images/main-white-background'))).toBe(
      true,
    );
    const told = (await changesOfScores()).length;
    fetchImage = real;
    runtime.clock.advance(16 * 60_000);
    await runtime.settle();
    const after = await scored();
    expect(after).toHaveLength(before.length);
    expect(after.every(({ result }) => result.rulesKnown.includes('images/main-white-background'))).toBe(
      true,
    );
    const changes = (await changesOfScores()).slice(told);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ listingId }) => listingId)).size).toBe(changes.length);
    expect(changes.every(({ comparableChange }) => comparableChange === 0)).toBe(true);
    const alerts = await runtime.database.read.select().from(schema.alerts);
    expect(alerts.filter(({ kind }) => kind === 'score-drop')).toEqual([]);
    const histories = await runtime.database.read.select().from(schema.scoreHistories);
    const causes = histories.map(({ steps }) => steps.at(-1)!.causes.map(({ words }) => words));
    expect(causes.every((words) => words.includes('Image files were measured'))).toBe(true);
  });

  it('works without a network on the copies that it kept, to nearly the same result', async () => {
    await sync();
    const first = new Map((await measures()).map((row) => [row.id, row]));
    await runtime.database.write((tx) => tx.delete(schema.imageMeasures));
    fetchImage = unreachable;
    await measure();
    const again = await measures();
    expect(again).toHaveLength(first.size);
    for (const { id, width, height, whiteBorderShare, fillShare } of again) {
      const before = first.get(id)!;
      expect({ width, height }).toEqual({ width: before.width, height: before.height });
      expect(Math.abs(whiteBorderShare - before.whiteBorderShare)).toBeLessThan(0.05);
      expect(Math.abs((fillShare ?? 0) - (before.fillShare ?? 0))).toBeLessThan(0.03);
    }
  });

  it('notes why one picture cannot be had, goes on with the others, and tries again after a while', async () => {
    const real = fetchImage;
    let lost = '';
    fetchImage = (address, signal) => {
      lost ||= address;
      return address === lost
        ? Promise.resolve(fail(apiError('not-found', 'There is no picture at this address.')))
        : real(address, signal);
    };
    await sync();
    const problems = (await files()).filter(({ problem }) => problem !== null);
    expect(problems).toMatchObject([{ problem: 'There is no picture at this address.', attempts: 1 }]);
    expect(await measures()).toHaveLength((await addresses()).size - 1);
    expect((await scored()).every(({ total }) => total !== null)).toBe(true);
    fetchImage = real;
    await measure();
    expect(await measures()).toHaveLength((await addresses()).size - 1);
    runtime.clock.advance(61 * 60_000);
    await measure();
    expect(await measures()).toHaveLength((await addresses()).size);
    expect((await files()).every(({ problem }) => problem === null)).toBe(true);
  });

  it('rests while the host cannot be reached, scores all the same, and goes on where it was', async () => {
    const real = fetchImage;
    let left = 3;
    fetchImage = (address, signal) => {
      left -= 1;
      return left < 0 ? unreachable(address, signal) : real(address, signal);
    };
    await sync();
    expect(await measures()).toHaveLength(3);
    expect((await scored()).length).toBeGreaterThan(0);
    expect((await files()).every(({ problem }) => problem === null)).toBe(true);
    asked = [];
    fetchImage = real;
    runtime.clock.advance(16 * 60_000);
    await runtime.settle();
    expect(await measures()).toHaveLength((await addresses()).size);
    expect(asked).toHaveLength((await addresses()).size - 3);
  });

  it('fetches nothing from an address that is on no image host', async () => {
    await sync();
    const [row] = await runtime.database.read.select().from(schema.listings);
    const elsewhere = {
      variant: 'PT08',
      url: 'https://images.shop.example/1.jpg',
      width: null,
      height: null,
    };
    const images = [...row!.images, elsewhere];
    await runtime.database.write((tx) =>
      tx.update(schema.listings).set({ images }).where(eq(schema.listings.id, row!.id)),
    );
    await measure();
    expect((await files()).find(({ id }) => id === elsewhere.url)).toMatchObject({
      bytes: null,
      problem: 'The address is on none of the marketplace’s image hosts.',
    });
  });
});
