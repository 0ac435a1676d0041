import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePoints, encodePoints } from './codec';
import { monthOf, monthStart, withoutRepeats, type SeriesPoint } from './point';
import { newByteReader, newByteWriter } from './varint';

const points = fc
  .uniqueArray(fc.integer({ min: -10_000_000, max: 60_000_000 }), { maxLength: 200 })
  .chain((minutes) =>
    fc.tuple(
      ...minutes
        .sort((a, b) => a - b)
        .map((minute) => fc.record({ minute: fc.constant(minute), value: fc.option(fc.integer()) })),
    ),
  ) as fc.Arbitrary<SeriesPoint[]>;

describe('packed history', () => {
  test('comes back as it was, gaps included', () => {
    fc.assert(
      fc.property(points, (given) => {
        expect(decodePoints(encodePoints(given))).toEqual(given);
      }),
    );
  });

  test('holds every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const writer = newByteWriter();
        writer.signed(value);
        writer.unsigned(Math.abs(value));
        const reader = newByteReader(writer.finish());
        expect([reader.signed(), reader.unsigned(), reader.ended()]).toEqual([value, Math.abs(value), true]);
      }),
    );
  });

  test('is refused when it is cut short, lengthened or of another version', () => {
    const bytes = encodePoints([
      { minute: 29_000_000, value: 1299 },
      { minute: 29_000_060, value: null },
      { minute: 29_000_120, value: 1199 },
    ]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => decodePoints(bytes.slice(0, length))).toThrow(RangeError);
    }
    expect(() => decodePoints(Uint8Array.from([...bytes, 0]))).toThrow(/left over/);
    expect(() => decodePoints(Uint8Array.from([9, ...bytes.slice(1)]))).toThrow(/version 9/);
  });

  test('refuses points out of order, which could not be told apart again', () => {
    const twice = { minute: 5, value: 1 };
    expect(() => encodePoints([twice, twice])).toThrow(/in order/);
  });
});

test('every minute lies in the month whose start is at or before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minute) => {
      const month = monthOf(minute);
      expect(monthStart(month)).toBeLessThanOrEqual(minute);
      expect(monthStart(month + 1)).toBeGreaterThan(minute);
    }),
  );
});

test('a repeated value is dropped, a gap between equal values is not', () => {
  const at = (minute: number, value: number | null) => ({ minute, value });
  expect(withoutRepeats([at(1, 5), at(2, 5), at(3, null), at(4, null), at(5, 5)])).toEqual([
    at(1, 5),
    at(3, null),
    at(5, 5),
  ]);
  expect(withoutRepeats([at(2, 5), at(3, 6)], at(1, 5))).toEqual([at(3, 6)]);
});
