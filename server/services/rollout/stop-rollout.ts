import { and, eq, isNull } from 'drizzle-orm';
import { rollouts } from '../../database/schema';
import type { Transaction } from '../../database/transaction';

/** Stops a wait-list: what had its turn goes on, the rest is never sent. False where there is none that runs. */
export async function stopRollout(tx: Transaction, id: string, now: number): Promise<boolean> {
  const stopped = await tx
    .update(rollouts)
    .set({ stoppedAt: now, updatedAt: now })
    .where(and(eq(rollouts.id, id), isNull(rollouts.stoppedAt)))
    .returning({ id: rollouts.id });
  return stopped.length > 0;
}
