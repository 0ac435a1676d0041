import { afterEach, beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { ShownPage } from '../../../shared/catalog/shown-page';
import { listings } from '../../database/schema';
import { storeShownPage } from '../listing/store-shown-page';
import { stepChange, loadChange } from './change-store';
import { newTitle, publishingWorld, type PublishingWorld } from './testing/publishing-world';

let world: PublishingWorld;
beforeEach(async () => {
  world = await publishingWorld();
  await world.publish({ title: newTitle });
  await step('confirmed');
});
afterEach(() => world.close());

/** Moves the change by hand: what Amazon does meanwhile is not this test's. */
const step = (state: 'confirmed' | 'asks') =>
  world.runtime.database.write(async (tx) => {
    const change = await loadChange(tx, 'change-1');
    const at = world.runtime.now();
    if (change)
      await stepChange(tx, change, { state, detail: 'test', at, who: 'test', correlationId: 'test' });
  });

async function opened(shown: Partial<ShownPage>): Promise<string> {
  const { database } = world.runtime;
  const now = world.runtime.now();
  const [own] = await database.read.select().from(listings).where(eq(listings.id, world.listingId));
  const page: ShownPage = {
    marketplace: 'amazon-uk',
    asin: own?.asin ?? '',
    at: now,
    title: null,
    brand: null,
    bullets: [],
    description: null,
    images: [],
    imageCount: null,
    hasVideo: null,
    hasAplus: null,
    priceIncVat: null,
    currency: null,
    rating: null,
    reviewCount: null,
    bestSellerRanks: [],
    breadcrumb: [],
    attributes: {},
    availability: null,
    ...shown,
  };
  await database.write((tx) => storeShownPage(tx, page, { at: now, correlationId: 'test' }));
  await world.runtime.settle();
  return (await world.change()).state;
}

test('a confirmed change is live once the product page showed its title', async () => {
  world.runtime.clock.advance(60_000);
  expect(await opened({ title: newTitle })).toBe('live');
  expect((await world.change()).steps.at(-1)?.detail).toContain('product page');
});

test('a page that shows another title, none, or is of before says nothing', async () => {
  const before = world.runtime.now() - 1;
  expect(await opened({ title: newTitle, at: before })).toBe('confirmed');
  world.runtime.clock.advance(60_000);
  expect(await opened({ title: 'Another contributor won' })).toBe('confirmed');
  world.runtime.clock.advance(60_000);
  expect(await opened({ title: null })).toBe('confirmed');
});

test('a change that asks is not answered by a page', async () => {
  await step('asks');
  world.runtime.clock.advance(60_000);
  expect(await opened({ title: newTitle })).toBe('asks');
});
