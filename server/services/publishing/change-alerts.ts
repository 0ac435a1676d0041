import { and, eq, ne } from 'drizzle-orm';
import { changes, listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { WriteContext } from '../../events/outbox';
import { raiseAlert, settleAlert } from '../alert/raise-alert';
import { loadChange, loadSteps, type ChangeRow } from './change-store';
import { changedFields } from './read-back';

const asksKey = (changeId: string) => `change-asks:${changeId}`;
const refusedKey = (changeId: string) => `change-refused:${changeId}`;

/**
 * Tells the seller of a change that asks, until it is answered, and of one that was refused, until one of its fields is
 * published anew. Looks at the change as it is now: the event behind it may come late.
 */
export async function alertOfChange(tx: Transaction, changeId: string, context: WriteContext): Promise<void> {
  const change = await loadChange(tx, changeId);
  if (!change) return;
  const rivals = (await sameFields(tx, change)).filter((other) => other.state !== 'cancelled');
  for (const earlier of rivals.filter((other) => isAfter(change, other))) {
    await settleAlert(tx, refusedKey(earlier.id), context.at);
  }
  if (change.state === 'asks') {
    await raise(tx, change, { kind: 'change-asks', words: change.question?.message }, context);
    return;
  }
  await settleAlert(tx, asksKey(changeId), context.at);
  if (change.state !== 'refused' || rivals.some((other) => isAfter(other, change))) return;
  const steps = await loadSteps(tx, changeId);
  await raise(tx, change, { kind: 'change-refused', words: steps.at(-1)?.detail }, context);
}

async function raise(
  tx: Transaction,
  change: ChangeRow,
  about: { kind: 'change-asks' | 'change-refused'; words: string | undefined },
  context: WriteContext,
): Promise<void> {
  const [listing] = await tx
    .select({ sku: listings.sku })
    .from(listings)
    .where(eq(listings.id, change.listingId));
  const { kind, words } = about;
  const alert = {
    key: kind === 'change-asks' ? asksKey(change.id) : refusedKey(change.id),
    kind,
    severity: 'warning',
    message: `${listing?.sku ?? 'A listing'}: ${words ?? 'a change needs you.'}`,
    listingId: change.listingId,
  } as const;
  await raiseAlert(tx, alert, context);
}

/** Other changes of the listing that touch a field of this one. */
async function sameFields(tx: Transaction, change: ChangeRow): Promise<ChangeRow[]> {
  const fields = changedFields(change.after);
  const others = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.listingId, change.listingId), ne(changes.id, change.id)));
  return others.filter((other) => changedFields(other.after).some((field) => fields.includes(field)));
}

function isAfter(later: ChangeRow, earlier: ChangeRow): boolean {
  return later.decidedAt === earlier.decidedAt ? later.id > earlier.id : later.decidedAt > earlier.decidedAt;
}
