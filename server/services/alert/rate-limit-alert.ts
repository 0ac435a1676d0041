import { and, eq, gt } from 'drizzle-orm';
import { alerts } from '../../database/schema';
import type { NearLimit } from '../../integrations/orchestrator/near-limit';
import type { Runtime } from '../../runtime';
import { raiseAlert } from './raise-alert';

/** A limit that is pressed every night needs no word every night, dismissed or not. */
const quietMs = 24 * 60 * 60_000;

/** Tells the seller once that calls are held back at 80 % of a provider's limit. */
export async function raiseRateLimitAlert(
  runtime: Pick<Runtime, 'database' | 'now' | 'newId'>,
  notice: NearLimit,
): Promise<void> {
  const [provider = '', operation = ''] = notice.key.split(':');
  const key = `rate-limit:${provider}:${operation}`;
  const at = runtime.now();
  await runtime.database.write(async (tx) => {
    const recent = await tx
      .select({ id: alerts.id })
      .from(alerts)
      .where(and(eq(alerts.key, key), gt(alerts.createdAt, at - quietMs)))
      .get();
    if (recent !== undefined) return;
    const seconds = Math.round(notice.forMs / 1000);
    const message = `Calls to ${provider} (${operation}) have been held back for ${seconds} seconds at 80 % of its limit of ${notice.ratePerSecond} a second. Background work goes on more slowly; what you wait for still goes first.`;
    const alert = { key, kind: 'rate-limit', severity: 'info', message, listingId: null } as const;
    await raiseAlert(tx, alert, { at, correlationId: runtime.newId() });
  });
}
