/** A value at a minute. Null is a gap: from then on the quantity did not exist or could not be measured. */
export interface SeriesPoint {
  /** Minutes since 1970 UTC. */
  minute: number;
  /** Integer in the metric's scale (`metrics.ts`). */
  value: number | null;
}

/** Months since January 1970, UTC: the unit in which history is sealed. */
export function monthOf(minute: number): number {
  const date = new Date(minute * 60_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first minute of a month. */
export function monthStart(month: number): number {
  return Date.UTC(1970, month, 1) / 60_000;
}

/** Whole minutes of an epoch time in ms. */
export function minuteOf(epochMs: number): number {
  return Math.floor(epochMs / 60_000);
}

/** Points in order of time without those that repeat the value before them. `before` is the value in force at the start. */
export function withoutRepeats(points: SeriesPoint[], before?: SeriesPoint): SeriesPoint[] {
  let last = before;
  return points.filter((point) => {
    const kept = last === undefined || last.value !== point.value;
    last = point;
    return kept;
  });
}
