import { eq } from 'drizzle-orm';
import { listings } from '../../database/schema';
import { priorities } from '../../jobs/port';
import type { Subscriber } from '../subscriber';

/** Sights often come in a row: the comparison waits for the last of them. */
const settleMs = 20_000;

/** A product that was seen, or is tracked from now on, has the listings that it concerns compared anew. */
export const compareOnSight: Subscriber = {
  name: 'compare-on-sight',
  events: ['page.showed', 'competitor.detected'],
  async handle(event, tx, runtime) {
    const { correlationId } = event;
    const enqueue = async (
      seen: { marketplace: string; asin: string; category: string | null },
      wait: number,
    ) =>
      runtime.jobs.enqueue(tx, {
        kind: 'refresh-benchmarks',
        key: `${seen.marketplace}:${seen.asin}`,
        whenRunning: 'again',
        payload: { seen },
        priority: priorities.backfill,
        runAt: runtime.now() + wait,
        correlationId,
      });
    if (event.name === 'page.showed') await enqueue(event.payload, settleMs);
    if (event.name !== 'competitor.detected') return;
    const { listingId, asin } = event.payload;
    const [listing] = await tx
      .select({ marketplace: listings.marketplace })
      .from(listings)
      .where(eq(listings.id, listingId));
    // The seller has just asked for it.
    if (listing) await enqueue({ marketplace: listing.marketplace, asin, category: null }, 0);
  },
};
