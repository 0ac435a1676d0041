import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { decodePoints, encodePoints } from '../../shared/series/codec';
import { monthOf, monthStart, type SeriesPoint } from '../../shared/series/point';
import { mergePoints } from './history';
import { series, seriesChunks, seriesPoints } from './schema';
import type { Transaction } from './transaction';

type Write = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Transactions stay short: this many months of series in one. */
const perTransaction = 20;

/**
 * Packs the rows of months before `openMonth` into their chunks, late points into those that exist already. `write` runs a
 * transaction: the database's, or the commit of a job. Answers with how many months of series it packed; when that is `limit`, more may wait.
 */
export async function sealHistory(write: Write, openMonth: number, limit = 1000): Promise<number> {
  let sealed = 0;
  while (sealed < limit) {
    const batch = await write((tx) => sealSome(tx, openMonth, Math.min(perTransaction, limit - sealed)));
    sealed += batch;
    if (batch === 0) break;
  }
  return sealed;
}

async function sealSome(tx: Transaction, openMonth: number, limit: number): Promise<number> {
  // The primary key answers each series' oldest row at once, however many rows the open month has.
  const oldest = sql<number>`(select min(${seriesPoints.minute}) from ${seriesPoints} where ${seriesPoints.seriesId} = ${series.id})`;
  const due = await tx
    .select({ id: series.id, minute: oldest })
    .from(series)
    .where(lt(oldest, monthStart(openMonth)))
    .limit(limit);
  for (const { id, minute } of due) await sealMonth(tx, id, monthOf(minute));
  return due.length;
}

async function sealMonth(tx: Transaction, seriesId: number, month: number): Promise<void> {
  const rowsOf = and(
    eq(seriesPoints.seriesId, seriesId),
    gte(seriesPoints.minute, monthStart(month)),
    lt(seriesPoints.minute, monthStart(month + 1)),
  );
  const chunkOf = and(eq(seriesChunks.seriesId, seriesId), eq(seriesChunks.month, month));
  const rows = await tx
    .select({ minute: seriesPoints.minute, value: seriesPoints.value })
    .from(seriesPoints)
    .where(rowsOf)
    .orderBy(asc(seriesPoints.minute));
  const chunk = await tx.select({ bytes: seriesChunks.bytes }).from(seriesChunks).where(chunkOf).get();
  const all = mergePoints(chunk === undefined ? [] : decodePoints(chunk.bytes), rows);
  const values = { seriesId, month, ...summaryOf(all), bytes: Buffer.from(encodePoints(all)) };
  await tx
    .insert(seriesChunks)
    .values(values)
    .onConflictDoUpdate({ target: [seriesChunks.seriesId, seriesChunks.month], set: values });
  await tx.delete(seriesPoints).where(rowsOf);
}

/** What can be asked of a month without unpacking it. Points are in order and at least one. */
function summaryOf(points: SeriesPoint[]) {
  const values = points.map((point) => point.value).filter((value) => value !== null);
  return {
    count: points.length,
    firstMinute: points[0]?.minute ?? 0,
    lastMinute: points.at(-1)?.minute ?? 0,
    low: values.length === 0 ? null : Math.min(...values),
    high: values.length === 0 ? null : Math.max(...values),
    last: points.at(-1)?.value ?? null,
  };
}
