import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { competitors, listings, products, shownPages } from '../../database/schema';
import type { Runtime } from '../../runtime';

/** What was seen that may change how listings stand. */
export interface Seen {
  marketplace: string;
  asin: string;
  category: string | null;
}

/** Ids of own listings to compare anew: all that have an ASIN, or those whom one sight of a product concerns. */
export async function listingsConcerned(
  read: Runtime['database']['read'],
  seen: Seen | null,
): Promise<string[]> {
  const isHere = and(isNull(listings.goneAt), isNotNull(listings.asin));
  if (seen === null) {
    const all = await read.select({ id: listings.id }).from(listings).where(isHere);
    return all.map(({ id }) => id);
  }
  const product = sql`${listings.marketplace} || ':' || ${listings.asin}`;
  const { marketplace, asin, category } = seen;
  const ofCategory =
    category === null
      ? undefined
      : or(
          eq(shownPages.category, category),
          eq(sql`json_extract(${products.facts}, '$.browsePath[#-1]')`, category),
        );
  const rows = await read
    .selectDistinct({ id: listings.id })
    .from(listings)
    .leftJoin(competitors, eq(competitors.listingId, listings.id))
    .leftJoin(shownPages, eq(shownPages.id, product))
    .leftJoin(products, eq(products.id, product))
    .where(
      and(
        isHere,
        eq(listings.marketplace, marketplace),
        or(eq(competitors.asin, asin), eq(listings.asin, asin), ofCategory),
      ),
    );
  return rows.map(({ id }) => id);
}
