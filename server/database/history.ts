import { and, asc, desc, eq, gte, lt, lte } from 'drizzle-orm';
import { decodePoints } from '../../shared/series/codec';
import type { SeriesMetric } from '../../shared/series/metrics';
import { monthOf, withoutRepeats, type SeriesPoint } from '../../shared/series/point';
import type { Runtime } from '../runtime';
import { series, seriesChunks, seriesPoints } from './schema';
import type { Transaction } from './transaction';

/** Which series: a metric of a subject. */
export interface SeriesKey {
  /** `marketplace:asin`, or a listing's id for what belongs to one SKU (score, own price, stock). */
  subject: string;
  metric: SeriesMetric;
}

/** A measured value on its way into a series. */
export interface MeasuredPoint extends SeriesKey, SeriesPoint {
  /** `sp-api`, `page`, `keepa`, `scoring`, … */
  source: string;
}

/** What holds in a span of time. */
export interface SeriesReading {
  /** The value in force at `from`, with the minute since when; null when nothing is known from before. */
  before: SeriesPoint | null;
  /** Changes within the span in order of time, repeats left out. A null value is a gap. */
  points: SeriesPoint[];
}

type Reader = Runtime['database']['read'] | Transaction;

/**
 * Writes points, of any series and in any order. A second value for the same minute replaces the first. A point that
 * is the newest of its series and repeats the value in force is not kept: history holds changes. `keepRepeats` keeps
 * those too, and then any order of calls gives the same reading; imports use it whose parts may come newest first,
 * since an older, different point that arrives later would otherwise seem to hold on past the dropped one.
 */
export async function append(
  tx: Transaction,
  points: readonly MeasuredPoint[],
  options: { keepRepeats?: boolean } = {},
): Promise<void> {
  for (const group of groupBySeries(points)) {
    const id = await seriesId(tx, group.key);
    const latest = await latestPoint(tx, id);
    const kept = options.keepRepeats === true ? group.points : withoutNewRepeats(group.points, latest);
    for (const { minute, value, source } of kept) {
      await tx
        .insert(seriesPoints)
        .values({ seriesId: id, minute, value, source })
        .onConflictDoUpdate({ target: [seriesPoints.seriesId, seriesPoints.minute], set: { value, source } });
    }
  }
}

function groupBySeries(points: readonly MeasuredPoint[]): { key: SeriesKey; points: MeasuredPoint[] }[] {
  const groups = new Map<string, { key: SeriesKey; points: MeasuredPoint[] }>();
  for (const point of points) {
    const name = `${point.metric} ${point.subject}`;
    const group = groups.get(name) ?? { key: { subject: point.subject, metric: point.metric }, points: [] };
    groups.set(name, group);
    group.points.push(point);
  }
  return [...groups.values()];
}

function withoutNewRepeats(points: MeasuredPoint[], latest: SeriesPoint | null): MeasuredPoint[] {
  const inOrder = points.toSorted((a, b) => a.minute - b.minute);
  let last = latest;
  return inOrder.filter((point) => {
    if (last !== null && point.minute <= last.minute) return true;
    const kept = last?.value !== point.value;
    last = point;
    return kept;
  });
}

async function seriesId(tx: Transaction, key: SeriesKey): Promise<number> {
  const known = await findSeries(tx, key);
  if (known !== null) return known;
  const made = await tx.insert(series).values(key).returning({ id: series.id }).get();
  return made.id;
}

async function findSeries(reader: Reader, key: SeriesKey): Promise<number | null> {
  const row = await reader
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.subject, key.subject), eq(series.metric, key.metric)))
    .get();
  return row?.id ?? null;
}

/** The newest value of a series and since when it is known; null when nothing was ever measured. */
export async function readLatest(reader: Reader, key: SeriesKey): Promise<SeriesPoint | null> {
  const id = await findSeries(reader, key);
  return id === null ? null : latestPoint(reader, id);
}

async function latestPoint(reader: Reader, id: number): Promise<SeriesPoint | null> {
  const row = await reader
    .select({ minute: seriesPoints.minute, value: seriesPoints.value })
    .from(seriesPoints)
    .where(eq(seriesPoints.seriesId, id))
    .orderBy(desc(seriesPoints.minute))
    .limit(1)
    .get();
  const chunk = await reader
    .select({ minute: seriesChunks.lastMinute, value: seriesChunks.last })
    .from(seriesChunks)
    .where(eq(seriesChunks.seriesId, id))
    .orderBy(desc(seriesChunks.month))
    .limit(1)
    .get();
  if (row === undefined || chunk === undefined) return row ?? chunk ?? null;
  return row.minute >= chunk.minute ? row : chunk;
}

/**
 * Reads a series between two minutes, both included. Late points of a sealed month are read from the rows beside its
 * chunk until the next sealing takes them in.
 */
export async function read(
  reader: Reader,
  key: SeriesKey,
  span: { from: number; to: number },
): Promise<SeriesReading> {
  const id = await findSeries(reader, key);
  if (id === null) return { before: null, points: [] };
  const earlier = await lastBefore(reader, id, span.from);
  const chunks = await reader
    .select({ bytes: seriesChunks.bytes })
    .from(seriesChunks)
    .where(
      and(
        eq(seriesChunks.seriesId, id),
        gte(seriesChunks.month, monthOf(span.from)),
        lte(seriesChunks.month, monthOf(span.to)),
      ),
    );
  const rows = await reader
    .select({ minute: seriesPoints.minute, value: seriesPoints.value })
    .from(seriesPoints)
    .where(
      and(
        eq(seriesPoints.seriesId, id),
        gte(seriesPoints.minute, span.from),
        lte(seriesPoints.minute, span.to),
      ),
    )
    .orderBy(asc(seriesPoints.minute));
  const within = mergePoints(
    chunks.flatMap((chunk) => decodePoints(chunk.bytes)),
    rows,
  ).filter((point) => point.minute >= span.from && point.minute <= span.to);
  return { before: earlier, points: withoutRepeats(within, earlier ?? undefined) };
}

/** Both in order of time; where both have a minute the row wins, since it came later. */
export function mergePoints(sealed: SeriesPoint[], rows: SeriesPoint[]): SeriesPoint[] {
  const byMinute = new Map(sealed.map((point) => [point.minute, point]));
  for (const row of rows) byMinute.set(row.minute, row);
  return [...byMinute.values()].toSorted((a, b) => a.minute - b.minute);
}

/** The last point before a minute, from rows, the chunk that the minute falls into, or the one before. */
async function lastBefore(reader: Reader, id: number, minute: number): Promise<SeriesPoint | null> {
  const row = await reader
    .select({ minute: seriesPoints.minute, value: seriesPoints.value })
    .from(seriesPoints)
    .where(and(eq(seriesPoints.seriesId, id), lt(seriesPoints.minute, minute)))
    .orderBy(desc(seriesPoints.minute))
    .limit(1)
    .get();
  const chunk = await reader
    .select({ bytes: seriesChunks.bytes })
    .from(seriesChunks)
    .where(and(eq(seriesChunks.seriesId, id), lt(seriesChunks.firstMinute, minute)))
    .orderBy(desc(seriesChunks.month))
    .limit(1)
    .get();
  const sealed =
    chunk === undefined ? undefined : decodePoints(chunk.bytes).findLast((point) => point.minute < minute);
  if (row === undefined || sealed === undefined) return row ?? sealed ?? null;
  return row.minute >= sealed.minute ? row : sealed;
}
