import { and, eq, lt, max, sql } from 'drizzle-orm';
import { mutations, syncLog, syncState } from '../database/schema';
import type { Transaction } from '../database/transaction';

/** DESIGN § 6: tombstones and remembered answers live this long; an older cursor starts over. */
const keptMs = 180 * 24 * 60 * 60_000;

/**
 * Forgets tombstones and answers that are older than 180 days, and notes the oldest cursor that the log still covers.
 * The last answer of each device stays, since the next number is counted from it.
 */
export async function trimSyncLog(
  tx: Transaction,
  now: number,
): Promise<{ tombstones: number; answers: number }> {
  const old = and(eq(syncLog.deleted, true), lt(syncLog.at, now - keptMs));
  const [last] = await tx
    .select({ seq: max(syncLog.seq) })
    .from(syncLog)
    .where(old);
  const tombstones = await tx.delete(syncLog).where(old);
  if (last?.seq != null)
    await tx.update(syncState).set({ oldestSeq: sql`max(${syncState.oldestSeq}, ${last.seq})` });
  const answers = await tx
    .delete(mutations)
    .where(
      and(
        lt(mutations.at, now - keptMs),
        sql`${mutations.seq} < (select max(m.seq) from mutations m where m.device = ${mutations.device})`,
      ),
    );
  return { tombstones: tombstones.rowsAffected, answers: answers.rowsAffected };
}
