import { eq } from 'drizzle-orm';
import { isParentListing } from '../../../shared/catalog/listing';
import { benchmark } from '../../../shared/scoring/benchmark';
import { benchmarks, listings } from '../../database/schema';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { listingOfRow } from '../listing/listing-of-row';
import { hashOf } from '../listing/state-hash';
import { readOwnSubject } from '../scoring/own-subject';
import { readScoring } from '../scoring/read-scoring';
import { listingsConcerned, type Seen } from './listings-concerned';
import { readTrackedRivals } from './read-tracked-rivals';
import { rivalsOf } from './rivals-of';

/**
 * Compares own listings with their rivals and writes what changed. `seen` narrows it to those whom one sight of a
 * product concerns. Tracked rivals of whom nothing is known yet are asked of the catalogue first; where that fails the
 * others are compared all the same, and the job is tried again.
 */
export async function refreshBenchmarks(
  seen: Seen | null,
  runtime: Runtime,
  context: JobContext,
): Promise<JobOutcome> {
  const problem = await readTrackedRivals(runtime, context);
  const ids = await listingsConcerned(runtime.database.read, seen);
  for (const [index, id] of ids.entries()) {
    if (context.signal.aborted) return { kind: 'done' };
    await refreshOne(id, runtime, context);
    if (index % 20 === 0) await context.progress(index, ids.length, 'Comparing with rivals');
  }
  if (problem?.retryable === true) throw new Error(`Rivals could not be read: ${problem.message}`);
  return { kind: 'done' };
}

async function refreshOne(id: string, runtime: Runtime, context: JobContext): Promise<void> {
  const { read } = runtime.database;
  const [row] = await read.select().from(listings).where(eq(listings.id, id));
  if (!row || row.goneAt !== null) return;
  const listing = listingOfRow(row);
  if (isParentListing(listing)) return;
  const { marketplace, asin } = listing;
  const others = await rivalsOf(read, { listingId: id, marketplace, asin });
  const [before] = await read.select().from(benchmarks).where(eq(benchmarks.id, id));
  if (others.length === 0 && !before) return;
  const { weights, thresholds } = await readScoring(read, row.productType);
  const now = runtime.now();
  const own = await readOwnSubject(read, listing);
  const result = benchmark({ own, others, context: { now, thresholds }, weights });
  if (result === null ? !before : before && hashOf(before.result) === hashOf(result)) return;
  await context.commit(async (tx) => {
    if (result === null) {
      await tx.delete(benchmarks).where(eq(benchmarks.id, id));
      return;
    }
    const next = { result, at: now };
    await tx
      .insert(benchmarks)
      .values({ id, ...next })
      .onConflictDoUpdate({ target: benchmarks.id, set: next });
  });
}
