import { and, eq } from 'drizzle-orm';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { minuteOf } from '../../../shared/series/point';
import { append } from '../../database/history';
import { listings, products } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';
import type { CatalogueProduct } from '../../integrations/marketplace';
import { alertOfCatalogueTitle } from './catalogue-title-alert';
import { factsOfProduct } from './product-facts';
import { shownImages } from './shown-images';
import { hashOf } from './state-hash';

/**
 * Stores what the catalogue says of products, their rank into the history, and the images that it shows into the
 * listings that sell them.
 */
export async function storeProducts(
  tx: Transaction,
  marketplace: MarketplaceId,
  read: CatalogueProduct[],
  context: WriteContext,
): Promise<void> {
  for (const product of read) {
    const id = `${marketplace}:${product.asin}`;
    const [before] = await tx.select().from(products).where(eq(products.id, id));
    const { asin, ...facts } = product;
    const row = { marketplace, asin, facts, source: 'sp-api', fetchedAt: context.at };
    await tx
      .insert(products)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: products.id, set: row });
    // Ranks come department first.
    const rank = product.ranks[0]?.rank ?? null;
    await append(tx, [
      { subject: id, metric: 'bsr', minute: minuteOf(context.at), value: rank, source: 'sp-api' },
    ]);
    await alertOfCatalogueTitle(tx, marketplace, product, context);
    const known = before ? factsOfProduct(before.facts).images : [];
    if (hashOf(known) !== hashOf(product.images))
      await showImages(tx, { marketplace, product, known }, context);
  }
}

async function showImages(
  tx: Transaction,
  what: { marketplace: MarketplaceId; product: CatalogueProduct; known: CatalogueProduct['images'] },
  context: WriteContext,
): Promise<void> {
  const { marketplace, product, known } = what;
  const own = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.marketplace, marketplace), eq(listings.asin, product.asin)));
  for (const listing of own) {
    // What only an earlier look at the catalogue had shown is shown no more.
    const sent = listing.images.filter((image) => !known.some((old) => hashOf(old) === hashOf(image)));
    const images = shownImages(sent, product.images);
    if (hashOf(images) === hashOf(listing.images)) continue;
    await tx.update(listings).set({ images, updatedAt: context.at }).where(eq(listings.id, listing.id));
    const event = { listingId: listing.id, version: listing.version, changed: ['images'] };
    await recordEvent(tx, 'listing.updated', event, context);
  }
}
