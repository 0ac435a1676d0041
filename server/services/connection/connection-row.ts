import { eq } from 'drizzle-orm';
import type { Connection } from '../../../shared/catalog/connection';
import { connections } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordAudit, recordEvent, type WriteContext } from '../../events/outbox';
import type { Database } from '../../runtime';

/** The one account of the first marketplace adapter. */
export const amazonConnectionId = 'amazon';

const never: Connection = {
  id: amazonConnectionId,
  state: 'none',
  storeName: null,
  sellerId: null,
  marketplace: null,
  problem: null,
  lastSyncAt: null,
  lastSyncCount: null,
  syncing: null,
  updatedAt: 0,
};

/** The account's state; «none» when nothing was ever connected. Holds no secret. */
export async function connectionOf(reader: Database['read'] | Transaction): Promise<Connection> {
  const [row] = await reader.select().from(connections).where(eq(connections.id, amazonConnectionId));
  return row ?? never;
}

export type ConnectionChange = Partial<Omit<Connection, 'id' | 'updatedAt'>>;

/** Who did it and why, for the audit; null for mere progress, which is neither audited nor an event. */
export type ConnectionCause = (WriteContext & { who: string; why: string }) | null;

/** Changes the connection row; a change of state or problem is audited and announced. */
export async function changeConnection(
  tx: Transaction,
  change: ConnectionChange,
  when: { at: number; cause: ConnectionCause },
): Promise<Connection> {
  const before = await connectionOf(tx);
  const after = { ...before, ...change, updatedAt: when.at };
  const { id: _, ...set } = after;
  await tx.insert(connections).values(after).onConflictDoUpdate({ target: connections.id, set });
  const isNews =
    before.state !== after.state || before.problem !== after.problem || before.sellerId !== after.sellerId;
  if (when.cause && isNews) {
    const { who, why, ...context } = when.cause;
    const shown = (row: Connection) => ({ state: row.state, problem: row.problem, sellerId: row.sellerId });
    await recordAudit(
      tx,
      {
        who,
        what: 'connection.state',
        entity: 'connection',
        entityId: after.id,
        before: shown(before),
        after: shown(after),
        why,
      },
      context,
    );
    await recordEvent(tx, 'connection.changed', { connectionId: after.id, state: after.state }, context);
  }
  return after;
}
