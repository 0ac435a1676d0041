import * as z from 'zod/mini';
import type { MarketplaceId } from '@shared/catalog/marketplace';
import { shownPageSchema, type ShownPage } from '@shared/catalog/shown-page';
import type { ProductFacts } from '../pages/facts';
import type { Store } from './database';
import { readMeta } from './meta';
import { enqueue } from './queue';

/** One page of a product is told once an hour, however often it is opened and whatever it shows. */
const restMs = 60 * 60_000;
const keptMs = 7 * 24 * 60 * 60_000;

/**
 * Queues what a product page showed, ours or a rival's: for benchmarks and histories, and to know when a published text
 * is live. Only with a server to tell and listings of ours to stand beside it.
 */
export async function tellOfPage(
  store: Store,
  { facts, marketplace }: { facts: ProductFacts; marketplace: MarketplaceId },
  now: number,
): Promise<void> {
  const { asin } = facts;
  if (asin === null) return;
  const database = store.safe;
  if ((await readMeta(database, 'device')) === null || (await database.listings.count()) === 0) return;
  const key = `page ${marketplace} ${asin}`;
  const changes = shownPage(asin, { facts, marketplace }, now);
  // What the server would refuse would lie in the queue as something for the seller to settle.
  if (!z.safeParse(shownPageSchema, changes).success) return;
  await database.transaction('rw', database.queue, database.sights, async () => {
    const told = await database.sights.get(key);
    if (told && now - told.at < restMs) return;
    await database.sights
      .where('at')
      .below(now - keptMs)
      .delete();
    await database.sights.put({ key, shown: '', at: now });
    await enqueue(database, { kind: 'page.showed', listingId: null, baseVersion: null, changes, now });
  });
}

/** The facts as the server takes them: what is longer or more than it takes is cut, never left out whole. */
function shownPage(
  asin: string,
  { facts, marketplace }: { facts: ProductFacts; marketplace: MarketplaceId },
  at: number,
): ShownPage {
  const cut = (text: string | null, longest: number) => text?.slice(0, longest) ?? null;
  return {
    marketplace,
    asin,
    at,
    title: cut(facts.title, 2000),
    brand: cut(facts.brand, 200),
    bullets: facts.bullets.slice(0, 30).map((bullet) => bullet.slice(0, 4000)),
    description: cut(facts.description, 20_000),
    images: facts.images.slice(0, 30).map((image) => ({ ...image, variant: image.variant ?? '' })),
    imageCount: facts.imageCount,
    hasVideo: facts.hasVideo,
    hasAplus: facts.hasAplus,
    priceIncVat: facts.priceIncVat,
    currency: facts.currency,
    rating: facts.rating,
    reviewCount: facts.reviewCount,
    bestSellerRanks: facts.bestSellerRanks
      .slice(0, 20)
      .map(({ category, rank }) => ({ category: category.slice(0, 300), rank })),
    breadcrumb: facts.breadcrumb.slice(0, 20).map((part) => part.slice(0, 300)),
    attributes: Object.fromEntries(
      Object.entries(facts.attributes).map(([name, value]) => [name.slice(0, 200), value.slice(0, 2000)]),
    ),
    availability: cut(facts.availability, 300),
  };
}
