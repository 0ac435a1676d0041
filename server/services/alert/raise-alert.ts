import { and, eq, isNull } from 'drizzle-orm';
import type { Alert } from '../../../shared/catalog/alert';
import { alerts } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';
import { newId } from '../../new-id';

export type NewAlert = Pick<Alert, 'key' | 'kind' | 'severity' | 'message' | 'listingId'>;

/** Tells the seller something: one open alert for each key, however often the cause is seen. Answers whether it is new. */
export async function raiseAlert(tx: Transaction, alert: NewAlert, context: WriteContext): Promise<boolean> {
  const open = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.key, alert.key), isNull(alerts.dismissedAt)))
    .get();
  if (open !== undefined) return false;
  const id = newId(context.at);
  await tx.insert(alerts).values({ id, ...alert, createdAt: context.at, dismissedAt: null });
  await recordEvent(tx, 'alert.created', { alertId: id, severity: alert.severity }, context);
  return true;
}

/** Takes an alert back, once its cause is gone. */
export async function settleAlert(tx: Transaction, key: string, at: number): Promise<void> {
  await tx
    .update(alerts)
    .set({ dismissedAt: at })
    .where(and(eq(alerts.key, key), isNull(alerts.dismissedAt)));
}
