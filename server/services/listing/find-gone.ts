import { and, eq, isNull, lt } from 'drizzle-orm';
import type { ApiError } from '../../../shared/api-error';
import { listings } from '../../database/schema';
import { recordAudit, recordEvent } from '../../events/outbox';
import { settleAlert } from '../alert/raise-alert';
import { alertOfIssues } from './issue-alerts';
import { storeListing } from './store-listing';
import type { Syncing } from './sync-listings';

/**
 * After a complete full sync: listings that it did not meet are looked up one by one, and only those that Amazon then
 * says it does not have are marked as gone. An empty or lying list therefore takes nothing away.
 */
export async function findGone(
  { runtime, context, adapter }: Syncing,
  sync: { seen: ReadonlySet<string>; startedAt: number },
): Promise<ApiError | null> {
  const present = await runtime.database.read
    .select({ id: listings.id, sku: listings.sku })
    .from(listings)
    .where(
      and(
        eq(listings.marketplace, adapter.marketplace),
        isNull(listings.goneAt),
        lt(listings.updatedAt, sync.startedAt),
      ),
    );
  for (const { id, sku } of present.filter((row) => !sync.seen.has(row.sku))) {
    const askedAt = runtime.now();
    const found = await adapter.getListing(sku, { priority: 'backfill', signal: context.signal });
    const { correlationId } = context;
    if (!found.ok && found.error.code === 'malformed-answer') {
      runtime.log.error(
        { sku, reason: found.error.message },
        'a listing could not be read and was set aside',
      );
      continue;
    }
    if (!found.ok && found.error.code !== 'not-found') return found.error;
    await context.commit(async (tx) => {
      if (found.ok) {
        await storeListing(tx, adapter.marketplace, found.value, {
          at: runtime.now(),
          askedAt,
          correlationId,
        });
      } else await markGone(tx, id, { at: runtime.now(), correlationId });
    });
  }
  return null;
}

async function markGone(
  tx: Parameters<typeof storeListing>[0],
  id: string,
  context: { at: number; correlationId: string },
): Promise<void> {
  const [before] = await tx.select().from(listings).where(eq(listings.id, id));
  if (!before || before.goneAt !== null) return;
  const { at } = context;
  await tx.update(listings).set({ goneAt: at, updatedAt: at }).where(eq(listings.id, id));
  await recordEvent(
    tx,
    'listing.updated',
    { listingId: id, version: before.version, changed: ['status'] },
    context,
  );
  await alertOfIssues(tx, { listingId: id, sku: before.sku, before: before.issues, after: [] }, context);
  await settleAlert(tx, `score-drop:${id}`, at);
  await recordAudit(
    tx,
    {
      who: 'amazon',
      what: 'listing.gone',
      entity: 'listing',
      entityId: id,
      before: { status: before.status },
      after: null,
      why: 'Amazon no longer has this SKU',
    },
    context,
  );
}
