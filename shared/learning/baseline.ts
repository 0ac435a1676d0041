import type { SeriesPoint } from '../series/point';

/** How many days before a change are kept: what later measuring of its effect compares with. */
export const baselineDays = 28;

const dayMinutes = 24 * 60;

/** A measure before a change, day by day, oldest first; or why it is not known. */
export type BaselineMeasure =
  | {
      known: true;
      /** The value in force at the end of each 24 hours before the change; null for a gap or before the first look. */
      daily: (number | null)[];
      /** Days with a value. */
      days: number;
    }
  | { known: false; reason: string };

/** Everything that was known of a listing before a change; `measures` by name: `price`, `rival B0…: landed-price`. */
export interface Baseline {
  /** Epoch ms: the moment of the change, to which the 28 days run. */
  until: number;
  measures: Record<string, BaselineMeasure>;
}

/** What holds in the span before a change (`server/database/history.ts` reads it). */
interface Reading {
  before: SeriesPoint | null;
  points: readonly SeriesPoint[];
}

/** Minutes since the epoch between which a baseline looks. */
export function baselineSpan(until: number): { from: number; to: number } {
  const to = Math.floor(until / 60_000);
  return { from: to - baselineDays * dayMinutes, to };
}

/** Daily values of one series before a change: series hold changes, so a day's value is the last one that began before its end. */
export function measureBefore(reading: Reading, until: number): BaselineMeasure {
  const { from } = baselineSpan(until);
  const points = [...(reading.before === null ? [] : [reading.before]), ...reading.points];
  if (points.length === 0) return { known: false, reason: 'never measured in these 28 days' };
  const daily = Array.from({ length: baselineDays }, (_, day) => {
    const end = from + (day + 1) * dayMinutes;
    return points.findLast(({ minute }) => minute < end)?.value ?? null;
  });
  return { known: true, daily, days: daily.filter((value) => value !== null).length };
}

/** What no source tells yet; filled in when the sales and traffic report is read. */
export const notYetKnown: BaselineMeasure = {
  known: false,
  reason: 'not known: no sales and traffic report yet',
};
