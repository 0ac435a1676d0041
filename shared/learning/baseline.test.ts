import { describe, expect, it } from 'vitest';
import { baselineDays, baselineSpan, measureBefore } from './baseline';

const until = Date.UTC(2026, 10, 24, 12);
const { from, to } = baselineSpan(until);
const dayOf = (day: number) => from + day * 24 * 60;

describe('the 28 days before a change', () => {
  it('hold what was in force at the end of each day', () => {
    const measure = measureBefore(
      { before: { minute: from - 5000, value: 999 }, points: [{ minute: dayOf(10) + 1, value: 899 }] },
      until,
    );
    expect(measure).toMatchObject({ known: true, days: baselineDays });
    expect(measure.known && measure.daily.slice(8, 12)).toEqual([999, 999, 899, 899]);
  });

  it('keep a gap as a gap, and days before the first look as not known', () => {
    const measure = measureBefore(
      {
        before: null,
        points: [
          { minute: dayOf(20) + 1, value: 5 },
          { minute: dayOf(26) + 1, value: null },
        ],
      },
      until,
    );
    expect(measure.known && measure.daily.slice(18)).toEqual([null, null, 5, 5, 5, 5, 5, 5, null, null]);
  });

  it('say so where nothing was measured', () => {
    expect(measureBefore({ before: null, points: [] }, until)).toMatchObject({ known: false });
  });

  it('end at the change', () => {
    expect(to - from).toBe(28 * 24 * 60);
  });
});
