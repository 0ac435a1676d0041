import { and, eq } from 'drizzle-orm';
import type { ShownPage } from '../../../shared/catalog/shown-page';
import { minuteOf } from '../../../shared/series/point';
import type { SeriesMetric } from '../../../shared/series/metrics';
import { append } from '../../database/history';
import { listings, shownPages } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';

/** A page cannot have been read later than now; one whose clock runs ahead counts as read now. */
const longestPast = 7 * 24 * 60 * 60_000;

/**
 * Keeps what a product page showed: the last look at the ASIN, and price, rank and reviews into the history. A look
 * that is older than the one we have, or older than a week, changes nothing.
 */
export async function storeShownPage(tx: Transaction, page: ShownPage, context: WriteContext): Promise<void> {
  const at = Math.min(page.at, context.at);
  if (context.at - at > longestPast) return;
  const id = `${page.marketplace}:${page.asin}`;
  const [before] = await tx.select({ at: shownPages.at }).from(shownPages).where(eq(shownPages.id, id));
  if (before && before.at >= at) return;
  const { marketplace, asin } = page;
  const row = { marketplace, asin, category: page.breadcrumb.at(-1) ?? null, page, at };
  await tx
    .insert(shownPages)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: shownPages.id, set: row });
  const points = measured(page).map(([metric, value]) => ({
    subject: id,
    metric,
    minute: minuteOf(at),
    value,
    source: 'page',
  }));
  await append(tx, points);
  await recordEvent(tx, 'page.showed', { marketplace, asin, category: row.category }, context);
  const own = await tx
    .select({ id: listings.id, version: listings.version })
    .from(listings)
    .where(and(eq(listings.marketplace, marketplace), eq(listings.asin, asin)));
  for (const { id: listingId, version } of own) {
    await recordEvent(tx, 'listing.updated', { listingId, version, changed: ['page'] }, context);
  }
}

/** What a page does not show is no gap: it says nothing. */
function measured(page: ShownPage): [SeriesMetric, number][] {
  const values: [SeriesMetric, number | null | undefined][] = [
    ['featured-offer-price', page.priceIncVat],
    ['bsr', page.bestSellerRanks[0]?.rank],
    ['rating', page.rating === null ? null : Math.round(10 * page.rating)],
    ['review-count', page.reviewCount],
  ];
  return values.flatMap(([metric, value]) => (value == null ? [] : [[metric, value]]));
}
