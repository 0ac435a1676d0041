import { eq } from 'drizzle-orm';
import { baselineSpan, measureBefore, notYetKnown, type Baseline } from '../../../shared/learning/baseline';
import type { SeriesMetric } from '../../../shared/series/metrics';
import { read } from '../../database/history';
import { changeBaselines, changes, competitors, keywordRanks, listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';

/** What is known of one SKU, and of the ASIN that it sells. */
const ofListing: readonly SeriesMetric[] = ['price', 'stock', 'score'];
const ofProduct: readonly SeriesMetric[] = [
  'featured-offer-price',
  'landed-price',
  'offer-count',
  'bsr',
  'rating',
  'review-count',
];
const ofRival: readonly SeriesMetric[] = ['landed-price', 'featured-offer-price', 'bsr'];

/** Most rivals and keywords of which the days are kept: enough to compare with, little enough for one transaction. */
const mostRivals = 10;
const mostKeywords = 20;

/**
 * Keeps the 28 days before a change was decided: the evidence that cannot be made afterwards. Once for each change,
 * however often it is asked.
 */
export async function storeBaseline(tx: Transaction, changeId: string, at: number): Promise<void> {
  const [change] = await tx.select().from(changes).where(eq(changes.id, changeId));
  const [known] = await tx
    .select({ changeId: changeBaselines.changeId })
    .from(changeBaselines)
    .where(eq(changeBaselines.changeId, changeId));
  if (!change || known) return;
  const [listing] = await tx.select().from(listings).where(eq(listings.id, change.listingId));
  if (!listing) return;
  const baseline = await baselineOf(tx, listing, change.decidedAt);
  await tx
    .insert(changeBaselines)
    .values({ changeId, evidence: { ...baseline }, at })
    .onConflictDoNothing();
}

async function baselineOf(
  tx: Transaction,
  listing: typeof listings.$inferSelect,
  until: number,
): Promise<Baseline> {
  const measures: Baseline['measures'] = { sessions: notYetKnown, conversion: notYetKnown };
  const add = async (name: string, subject: string, metric: SeriesMetric) => {
    measures[name] = measureBefore(await read(tx, { subject, metric }, baselineSpan(until)), until);
  };
  for (const metric of ofListing) await add(metric, listing.id, metric);
  if (listing.asin === null) return { until, measures };
  const product = `${listing.marketplace}:${listing.asin}`;
  for (const metric of ofProduct) await add(metric, product, metric);
  const rivals = await tx
    .select()
    .from(competitors)
    .where(eq(competitors.listingId, listing.id))
    .limit(mostRivals);
  for (const { marketplace, asin } of rivals) {
    for (const metric of ofRival) await add(`rival ${asin}: ${metric}`, `${marketplace}:${asin}`, metric);
  }
  const keywords = await tx
    .select({ id: keywordRanks.id, phrase: keywordRanks.phrase })
    .from(keywordRanks)
    .where(eq(keywordRanks.listingId, listing.id))
    .limit(mostKeywords);
  for (const { id, phrase } of keywords) await add(`keyword ${phrase}`, id, 'keyword-rank');
  return { until, measures };
}
