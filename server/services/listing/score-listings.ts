import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { listings } from '../../database/schema';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { scoreListing } from './score-listing';

/** Scoring takes 1-3 ms: so many stay well under a transaction's 50 ms. */
const perTransaction = 5;

/** Scores all listings, or those of one product type; those whose score is the same write nothing. */
export async function scoreListings(
  which: { productType?: string | undefined },
  runtime: Runtime,
  context: JobContext,
): Promise<JobOutcome> {
  let after = '';
  for (let done = 0; ;) {
    const rows = await runtime.database.read
      .select({ id: listings.id })
      .from(listings)
      .where(
        and(
          isNull(listings.goneAt),
          gt(listings.id, after),
          which.productType === undefined ? undefined : eq(listings.productType, which.productType),
        ),
      )
      .orderBy(asc(listings.id))
      .limit(perTransaction);
    if (rows.length === 0 || context.signal.aborted) return { kind: 'done' };
    await context.commit(async (tx) => {
      for (const { id } of rows) {
        await scoreListing(tx, runtime, { listingId: id, correlationId: context.correlationId });
      }
    });
    done += rows.length;
    after = rows.at(-1)?.id ?? after;
    await context.progress(done, null, 'Scoring listings');
  }
}
