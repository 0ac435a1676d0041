import { and, eq } from 'drizzle-orm';
import { changes, listings, shownPages } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { WriteContext } from '../../events/outbox';
import { loadSteps, progressOf, stepChange } from './change-store';
import { showsTo } from './shows-to';

/**
 * A confirmed change is live once the product page itself showed it to the seller. Only a look from after the
 * confirmation counts: an older page may have shown the same words for another reason.
 */
export async function markLiveOnPage(
  tx: Transaction,
  seen: { marketplace: string; asin: string },
  context: WriteContext,
): Promise<void> {
  const { marketplace, asin } = seen;
  const [shown] = await tx
    .select()
    .from(shownPages)
    .where(eq(shownPages.id, `${marketplace}:${asin}`));
  if (!shown) return;
  const { title, bullets } = shown.page;
  const texts = { title, bullets: bullets.length > 0 ? bullets : null };
  const confirmed = await tx
    .select({ change: changes })
    .from(changes)
    .innerJoin(listings, eq(listings.id, changes.listingId))
    .where(
      and(eq(listings.marketplace, marketplace), eq(listings.asin, asin), eq(changes.state, 'confirmed')),
    );
  for (const { change } of confirmed) {
    const { confirmedAt } = progressOf(change, await loadSteps(tx, change.id));
    if (confirmedAt === null || shown.at < confirmedAt || !showsTo(texts, change.after)) continue;
    const detail = 'The product page showed it when you opened it';
    await stepChange(tx, change, { state: 'live', detail, who: 'subscriber:live-on-sight', ...context });
  }
}
