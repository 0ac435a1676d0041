import { sql } from 'drizzle-orm';
import type { Cursor } from '../../shared/sync/protocol';
import { syncState } from '../database/schema';
import type { Transaction } from '../database/transaction';
import type { Database } from '../runtime';

type Reader = Database['read'] | Transaction;

/**
 * The highest `seq` that the log ever gave out. Read from SQLite's own counter, since the row that had it may have been
 * trimmed: `max(seq)` could then fall, and a cursor or version would come twice.
 */
export async function readHeadSeq(read: Reader): Promise<number> {
  // `get` of the driver fails where there is no row, as before the first write.
  const [row] = await read.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'sync_log'`);
  return row?.seq ?? 0;
}

/** Where the log stands: its epoch, its end, and the oldest cursor that it still covers. */
export async function readLogHead(read: Reader): Promise<Cursor & { oldestSeq: number }> {
  const [state] = await read.select().from(syncState).limit(1);
  if (!state) throw new Error('sync_state has no row: the migrations did not run');
  return { epoch: state.epoch, seq: await readHeadSeq(read), oldestSeq: state.oldestSeq };
}
