import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeriesMetric } from '../../shared/series/metrics';
import { monthOf, monthStart, withoutRepeats, type SeriesPoint } from '../../shared/series/point';
import { randomOfSeed } from '../../shared/random-of-seed';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { append, read, readLatest } from './history';
import { seriesPoints } from './schema';
import { sealHistory } from './seal-history';

let runtime: TestRuntime;
let subjects = 0;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const january = monthOf(Date.UTC(2026, 0, 1) / 60_000);
const everything = { from: 0, to: 100_000_000 };
const freshKey = (metric: SeriesMetric = 'price') => ({ subject: `s${(subjects += 1)}`, metric });
type Key = ReturnType<typeof freshKey>;

const add = (key: Key, points: SeriesPoint[], options = {}) =>
  runtime.database.write((tx) =>
    append(
      tx,
      points.map((point) => ({ ...key, ...point, source: 'test' })),
      options,
    ),
  );
const seal = (openMonth: number) => sealHistory((work) => runtime.database.write(work), openMonth);
const reading = async (key: Key, span = everything) => read(runtime.database.read, key, span);

/** Minutes crowd around three month ends, where rows and chunks meet. */
const minute = fc
  .tuple(fc.constantFrom(january, january + 1, january + 2), fc.integer({ min: -3, max: 3 }))
  .map(([month, offset]) => monthStart(month) + offset);
const somePoints = fc.uniqueArray(fc.record({ minute, value: fc.option(fc.integer({ min: 1, max: 3 })) }), {
  selector: (point) => point.minute,
  minLength: 1,
  maxLength: 20,
});
const inOrder = (points: SeriesPoint[]) => points.toSorted((a, b) => a.minute - b.minute);

describe('the history of a series', () => {
  test('reads the same in whatever order and parts its points came, and whenever months were sealed', async () => {
    const steps = somePoints.chain((points) =>
      fc.tuple(
        fc.shuffledSubarray(points, { minLength: points.length }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(steps, async ([points, sizes, seals]) => {
        const key = freshKey();
        for (let at = 0, part = 0; at < points.length; part += 1) {
          const size = sizes[part] ?? 1;
          await add(key, points.slice(at, at + size), { keepRepeats: true });
          if (seals[part] === true) await seal(january + 1);
          at += size;
        }
        expect(await reading(key)).toEqual({ before: null, points: withoutRepeats(inOrder(points)) });
      }),
      { numRuns: 60 },
    );
  });

  test('loses nothing around month ends, for any span that is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(somePoints, minute, minute, async (points, one, other) => {
        const key = freshKey();
        await add(key, points, { keepRepeats: true });
        await seal(january + 2);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const before = inOrder(points).findLast((point) => point.minute < from) ?? null;
        const within = inOrder(points).filter((point) => point.minute >= from && point.minute <= to);
        expect(await reading(key, { from, to })).toEqual({
          before,
          points: withoutRepeats(within, before ?? undefined),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps a value that is measured in order only when it changes, and reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(somePoints, fc.boolean(), async (points, sealed) => {
        const key = freshKey();
        for (const [index, point] of inOrder(points).entries()) {
          await add(key, [point]);
          if (sealed && index === 5) await seal(january + 1);
        }
        const changes = withoutRepeats(inOrder(points));
        expect(await reading(key)).toEqual({ before: null, points: changes });
        expect(await readLatest(runtime.database.read, key)).toEqual(changes.at(-1));
      }),
      { numRuns: 40 },
    );
  });

  test('takes a second value for a minute as a correction, in a sealed month too', async () => {
    const key = freshKey();
    const at = monthStart(january) + 10;
    await add(key, [{ minute: at, value: 100 }]);
    await seal(january + 1);
    await add(key, [{ minute: at, value: 120 }]);
    expect(await reading(key)).toEqual({ before: null, points: [{ minute: at, value: 120 }] });
    await seal(january + 1);
    expect(await reading(key)).toEqual({ before: null, points: [{ minute: at, value: 120 }] });
    expect(await runtime.database.read.select().from(seriesPoints)).toEqual([]);
  });

  test('is empty for a series that was never measured', async () => {
    expect(await reading(freshKey())).toEqual({ before: null, points: [] });
    expect(await readLatest(runtime.database.read, freshKey())).toBeNull();
  });

  test('leaves the open month as rows', async () => {
    const key = freshKey();
    await add(key, [
      { minute: monthStart(january + 1) - 1, value: 1 },
      { minute: monthStart(january + 1), value: 2 },
    ]);
    expect(await seal(january + 1)).toBe(1);
    expect(await runtime.database.read.select().from(seriesPoints)).toMatchObject([{ value: 2 }]);
  });
});

test('a sealed point takes at most 4.5 bytes of chunk, 40 for the rest of its row included', async () => {
  const random = randomOfSeed(7);
  // Six quantities of one product over a year, each changing at its own irregular pace.
  const kinds: { metric: SeriesMetric; start: number; everyMinutes: number; step: number; gaps: number }[] = [
    { metric: 'price', start: 1299, everyMinutes: 360, step: 60, gaps: 0.01 },
    { metric: 'featured-offer-price', start: 1299, everyMinutes: 240, step: 40, gaps: 0.03 },
    { metric: 'bsr', start: 24_000, everyMinutes: 180, step: 1500, gaps: 0.005 },
    { metric: 'offer-count', start: 6, everyMinutes: 300, step: 2, gaps: 0 },
    { metric: 'review-count', start: 410, everyMinutes: 420, step: 1, gaps: 0 },
    { metric: 'stock', start: 60, everyMinutes: 120, step: 3, gaps: 0 },
  ];
  const from = monthStart(january);
  let count = 0;
  for (const kind of kinds) {
    const points: SeriesPoint[] = [];
    let value = kind.start;
    for (
      let at = from;
      at < monthStart(january + 12);
      at += 1 + Math.round(-Math.log(1 - random()) * kind.everyMinutes)
    ) {
      value = Math.max(1, value + Math.round((random() - 0.5) * 2 * kind.step));
      points.push({ minute: at, value: random() < kind.gaps ? null : value });
    }
    const kept = withoutRepeats(points);
    count += kept.length;
    await add({ subject: 'amazon-uk:B0TEST0001', metric: kind.metric }, kept);
  }
  await seal(january + 12);
  const size = await runtime.database.read.get<[number]>(
    sql`select sum(length(bytes)) + count(*) * 40 from series_chunks`,
  );
  const stored = await runtime.database.read.get<[number]>(sql`select sum(count) from series_chunks`);
  expect(Number(Object.values(stored)[0])).toBe(count);
  expect(Number(Object.values(size)[0]) / count).toBeLessThanOrEqual(4.5);
});
