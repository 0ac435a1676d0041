import { describe, expect, it } from 'vitest';
import { readCount, readPercent } from './read-count';

describe('a count of searches', () => {
  it('is read as the tools write it', () => {
    const rows: [string, number | null][] = [
      ['500', 500],
      ['1,000', 1000],
      ['1.000', 1000],
      ['1,234,567', 1_234_567],
      ['12 400', 12_400],
      ['12\u00a0400', 12_400],
      ['10K', 10_000],
      ['1.5k', 1500],
      ['2M', 2_000_000],
      ['322.0', 322],
      ['="450"', 450],
      ['', null],
      ['-', null],
      ['–', null],
      ['N/A', null],
    ];
    for (const [cell, value] of rows) expect([cell, readCount(cell)]).toEqual([cell, { value }]);
  });

  it('says what was read into a range or a bound', () => {
    expect(readCount('1K – 10K')).toEqual({ value: 1000, note: '1,000 to 10,000, the lower end taken' });
    expect(readCount('100 - 1,000')).toEqual({ value: 100, note: '100 to 1,000, the lower end taken' });
    expect(readCount('>100,000')).toEqual({ value: 100_000, note: 'at least 100,000' });
    expect(readCount('<10')).toEqual({ value: null, note: 'fewer than 10' });
    expect(readCount('0 – 10')).toEqual({ value: null, note: 'fewer than 10' });
  });

  it('is refused where it is none', () => {
    for (const cell of ['many', '12-', '1,2,3,4', '5 apples', '0x10', '1e5', '9'.repeat(60), '=1+1']) {
      expect([cell, readCount(cell)]).toEqual([cell, { fault: 'is no number' }]);
    }
    expect(readCount('-5')).toEqual({ fault: 'is below zero' });
  });
});

describe('a percentage', () => {
  it('is a share', () => {
    expect(['12.5%', '12,5 %', '12.5', '0', '100'].map(readPercent)).toEqual([0.125, 0.125, 0.125, 0, 1]);
    expect(['', '140', '-3', 'x%'].map(readPercent)).toEqual([null, null, null, null]);
  });
});
