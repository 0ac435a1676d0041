import { eq } from 'drizzle-orm';
import { competitors, keywordSets } from '../../database/schema';
import { priorities } from '../../jobs/port';
import { listingsFollowing } from '../../services/keyword/store-search';
import type { Subscriber } from '../subscriber';

/** Sights often come in a row: the work waits for the last of them. */
const settleMs = 15_000;

/** A search or a rival's page that was seen, or words that changed, have the listings concerned look for keywords. */
export const deriveKeywordsOnSight: Subscriber = {
  name: 'derive-keywords-on-sight',
  events: ['search.showed', 'page.showed', 'competitor.detected', 'listing.updated', 'keywords.given'],
  async handle(event, tx, runtime) {
    const concerned = new Set<string>();
    if (event.name === 'search.showed') {
      for (const id of [...event.payload.listingIds, ...(await listingsFollowing(tx, event.payload.key))])
        concerned.add(id);
    } else if (event.name === 'page.showed') {
      const tracking = await tx
        .select({ id: competitors.listingId })
        .from(competitors)
        .where(eq(competitors.asin, event.payload.asin));
      for (const { id } of tracking) concerned.add(id);
    } else if (event.name === 'competitor.detected' || event.name === 'keywords.given') {
      concerned.add(event.payload.listingId);
    } else if (event.name === 'listing.updated' && event.payload.changed.includes('content')) {
      const { listingId } = event.payload;
      const [set] = await tx
        .select({ id: keywordSets.id })
        .from(keywordSets)
        .where(eq(keywordSets.id, listingId));
      if (set) concerned.add(listingId);
    }
    for (const id of concerned) {
      await runtime.jobs.enqueue(tx, {
        kind: 'derive-keywords',
        key: id,
        whenRunning: 'again',
        payload: { listingIds: [id] },
        priority: priorities.backfill,
        runAt: runtime.now() + settleMs,
        correlationId: event.correlationId,
      });
    }
  },
};
