import { and, eq, isNull } from 'drizzle-orm';
import { listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordAudit, type WriteContext } from '../../events/outbox';

/** Another account begins: what the one before sold is no longer shown until the first sync has met it again. */
export async function retireListings(
  tx: Transaction,
  marketplace: string,
  context: WriteContext,
): Promise<void> {
  const { at } = context;
  const retired = await tx
    .update(listings)
    .set({ goneAt: at, updatedAt: at })
    .where(and(eq(listings.marketplace, marketplace), isNull(listings.goneAt)))
    .returning({ id: listings.id });
  if (retired.length === 0) return;
  await recordAudit(
    tx,
    {
      who: 'owner',
      what: 'listing.gone',
      entity: 'connection',
      entityId: 'amazon',
      before: { listings: retired.length },
      after: { listings: 0 },
      why: 'Another account was connected',
    },
    context,
  );
}
