import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { ApiError } from '../../../shared/api-error';
import { listings, products } from '../../database/schema';
import { storeProducts } from './store-products';
import type { Syncing } from './sync-listings';

/** Ranks and images move slowly for a listing's quality: once a day is enough. */
const freshMs = 20 * 60 * 60_000;
/** As many ASINs as Amazon takes in one call: each call is committed before the next. */
const batch = 20;
/** Keeps a transaction under 50 ms. */
const perTransaction = 5;

/** Brings the catalogue's view of our own products up to date: images with their sizes, rank, browse path. */
export async function syncCatalogue({ runtime, context, adapter }: Syncing): Promise<ApiError | null> {
  const rows = await runtime.database.read
    .selectDistinct({ asin: listings.asin })
    .from(listings)
    .leftJoin(products, eq(products.id, sql`${listings.marketplace} || ':' || ${listings.asin}`))
    .where(
      and(
        eq(listings.marketplace, adapter.marketplace),
        isNull(listings.goneAt),
        isNotNull(listings.asin),
        or(isNull(products.fetchedAt), lt(products.fetchedAt, runtime.now() - freshMs)),
      ),
    );
  const asins = rows.flatMap(({ asin }) => (asin === null ? [] : [asin]));
  for (let from = 0; from < asins.length; from += batch) {
    const wanted = asins.slice(from, from + batch);
    const answer = await adapter.catalogueProducts(wanted, { priority: 'backfill', signal: context.signal });
    if (!answer.ok) return answer.error;
    const at = runtime.now();
    const by = { at, correlationId: context.correlationId };
    for (let first = 0; first < answer.value.length; first += perTransaction) {
      const some = answer.value.slice(first, first + perTransaction);
      await context.commit((tx) => storeProducts(tx, adapter.marketplace, some, by));
    }
    await context.progress(from + wanted.length, asins.length, 'Reading images and ranks');
  }
  return null;
}
