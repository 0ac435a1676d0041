import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { alerts } from '../../database/schema';
import { recordAudit } from '../../events/outbox';
import { applied, refused, type MutationHandler } from './mutation';

/** Marks an alert as seen to. One that is dismissed already stays as it is. */
export const alertDismiss: MutationHandler<'alert.dismiss'> = {
  kind: 'alert.dismiss',
  async apply(tx, mutation, runtime) {
    const { alertId } = mutation.changes;
    const [alert] = await tx.select().from(alerts).where(eq(alerts.id, alertId));
    if (!alert)
      return refused(apiError('not-found', 'This alert is not known here.', { field: 'changes.alertId' }));
    if (alert.dismissedAt !== null) return applied;
    const at = runtime.now();
    await tx.update(alerts).set({ dismissedAt: at }).where(eq(alerts.id, alertId));
    await recordAudit(
      tx,
      {
        who: `device:${mutation.device}`,
        what: 'alert.dismiss',
        entity: 'alert',
        entityId: alertId,
        before: null,
        after: { dismissedAt: at },
        why: 'dismissed',
      },
      { at, correlationId: mutation.correlationId },
    );
    return applied;
  },
};
