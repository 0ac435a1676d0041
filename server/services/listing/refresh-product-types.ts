import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { listings, productTypes } from '../../database/schema';
import { priorities, type JobContext, type JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { apiError, type ApiError } from '../../../shared/api-error';

/** Amazon's definitions stay valid for a week (facts: amazon.md § 2). */
const freshMs = 7 * 24 * 60 * 60_000;

/**
 * Fetches the definitions of the product types that our listings have, when they are missing or a week old; a changed
 * one has its listings scored again, since limits and requirements come from it.
 */
export async function refreshProductTypes(runtime: Runtime, context: JobContext): Promise<JobOutcome> {
  const adapter = await runtime.marketplace();
  if (adapter === null) return { kind: 'done' };
  const rows = await runtime.database.read
    .selectDistinct({ name: listings.productType })
    .from(listings)
    .where(
      and(
        eq(listings.marketplace, adapter.marketplace),
        isNull(listings.goneAt),
        isNotNull(listings.productType),
      ),
    );
  const names = rows.flatMap(({ name }) => (name === null ? [] : [name]));
  const problems: ApiError[] = [];
  for (const [index, name] of names.entries()) {
    const problem = await refreshOne(runtime, context, name);
    // One type that cannot be read does not keep the others back.
    if (problem) problems.push(problem);
    await context.progress(index + 1, names.length, 'Reading product types');
  }
  const [first] = problems.filter(({ retryable }) => retryable);
  if (first) throw new Error(`${problems.length} of ${names.length} product types: ${first.message}`);
  return { kind: 'done' };
}

async function refreshOne(runtime: Runtime, context: JobContext, name: string): Promise<ApiError | null> {
  const adapter = await runtime.marketplace();
  if (adapter === null) return apiError('not-connected', 'Amazon is not connected.');
  const id = `${adapter.marketplace}:${name}`;
  const [known] = await runtime.database.read.select().from(productTypes).where(eq(productTypes.id, id));
  if (known && runtime.now() - known.fetchedAt < freshMs) return null;
  const answer = await adapter.productType(name, { priority: 'scheduled', signal: context.signal });
  if (!answer.ok) {
    runtime.log.error(
      { productType: name, message: answer.error.message },
      'a product type could not be read',
    );
    return answer.error;
  }
  await context.commit(async (tx) => {
    // The time is ours, not the adapter's: the week counts by the server's clock.
    const row = { ...answer.value, fetchedAt: runtime.now() };
    await tx.insert(productTypes).values(row).onConflictDoUpdate({ target: productTypes.id, set: row });
    if (known?.checksum === row.checksum) return;
    await runtime.jobs.enqueue(tx, {
      kind: 'score-listings',
      key: `type:${name}`,
      whenRunning: 'again',
      payload: { productType: name },
      priority: priorities.scheduled,
      correlationId: context.correlationId,
    });
  });
  return null;
}
