import { eq } from 'drizzle-orm';
import type { RolloutItem } from '../../../shared/catalog/rollout';
import { contentFieldNames } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';
import { listings, rollouts } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { Runtime } from '../../runtime';
import { listingOfRow } from '../listing/listing-of-row';
import { publishContent } from '../publishing/publish-content';
import { pendingChanges } from '../publishing/change-store';
import { changedFields } from '../publishing/read-back';
import { recommendationsOf } from '../recommendation/recommendations-of';

interface Turn {
  rolloutId: string;
  /** Place of the item in the wait-list. */
  index: number;
  correlationId: string;
}

/**
 * Gives one waiting item its turn, in one transaction: the change and the note of it, or why it is left out. An item
 * that had its turn, or whose wait-list was stopped, is left alone, so that twice is once. While another change of the
 * same listing is on its way, it waits.
 */
export async function takeTurn(
  tx: Transaction,
  runtime: Runtime,
  { rolloutId, index, correlationId }: Turn,
): Promise<void> {
  const [rollout] = await tx.select().from(rollouts).where(eq(rollouts.id, rolloutId));
  const item = rollout?.items[index];
  if (!rollout || !item || rollout.stoppedAt !== null) return;
  if (item.changeId !== null || item.skipped !== null || item.dueAt > runtime.now()) return;
  const settle = async (outcome: Pick<RolloutItem, 'changeId' | 'skipped'>) => {
    const items = rollout.items.map((other, at) => (at === index ? { ...other, ...outcome } : other));
    await tx.update(rollouts).set({ items, updatedAt: runtime.now() }).where(eq(rollouts.id, rolloutId));
  };
  const skipped = await whyNot(tx, item, runtime.now());
  if (skipped !== null) return settle({ changeId: null, skipped });
  if ((await pendingChanges(tx, item.listingId)).length > 0) return;
  const published = await publishContent(tx, runtime, {
    changeId: runtime.newId(),
    listingId: item.listingId,
    before: item.before,
    after: item.after,
    reason: `${rollout.name}: ${item.reason}`,
    decidedAt: runtime.now(),
    by: rollout.by,
    correlationId,
  });
  return settle(
    published.ok
      ? { changeId: published.value.id, skipped: null }
      : { changeId: null, skipped: published.error.message },
  );
}

/** The guard at the send: the text is still the one that was seen, and the advice still holds. */
async function whyNot(tx: Transaction, item: RolloutItem, now: number): Promise<string | null> {
  const [row] = await tx.select().from(listings).where(eq(listings.id, item.listingId));
  if (!row || row.goneAt !== null) return 'The listing is gone.';
  const other = changedFields(item.after).find((field) => !sameText(row.content[field], item.before[field]));
  if (other !== undefined) return `${contentFieldNames[other]} is another by now.`;
  if (item.key === undefined) return null;
  const holding = await recommendationsOf(tx, listingOfRow(row), now);
  return holding.some(({ key }) => key === item.key) ? null : 'What it was to mend is mended already.';
}
