import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { ApiError } from '../../../shared/api-error';
import { competitors, products } from '../../database/schema';
import type { JobContext } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { storeProducts } from '../listing/store-products';

/** A rival's texts and images move slowly. */
const freshMs = 20 * 60 * 60_000;
/** As many ASINs as Amazon takes in one call. */
const batch = 20;

/** Asks the catalogue about tracked rivals that were not read for a day. With no account connected it does nothing. */
export async function readTrackedRivals(runtime: Runtime, context: JobContext): Promise<ApiError | null> {
  const adapter = await runtime.marketplace();
  if (adapter === null) return null;
  const rows = await runtime.database.read
    .selectDistinct({ asin: competitors.asin })
    .from(competitors)
    .leftJoin(products, eq(products.id, sql`${competitors.marketplace} || ':' || ${competitors.asin}`))
    .where(
      and(
        eq(competitors.marketplace, adapter.marketplace),
        or(isNull(products.fetchedAt), lt(products.fetchedAt, runtime.now() - freshMs)),
      ),
    );
  for (let from = 0; from < rows.length; from += batch) {
    const wanted = rows.slice(from, from + batch).map(({ asin }) => asin);
    const answer = await adapter.catalogueProducts(wanted, { priority: 'backfill', signal: context.signal });
    if (!answer.ok) return answer.error;
    const by = { at: runtime.now(), correlationId: context.correlationId };
    for (const product of answer.value) {
      await context.commit((tx) => storeProducts(tx, adapter.marketplace, [product], by));
    }
  }
  return null;
}
