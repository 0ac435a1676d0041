import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures';

describe('measures in a text', () => {
  it('know their unit by one name, and how it is written', () => {
    expect(
      measuresOf('Disc 100mm, 100 MM or 4-Inch').map(({ unit, unitText, isSpaced, isHyphenated }) => [
        unit,
        unitText,
        isSpaced,
        isHyphenated,
      ]),
    ).toEqual([
      ['mm', 'mm', false, false],
      ['mm', 'MM', true, false],
      ['in', 'Inch', false, true],
    ]);
  });

  it('are not seen in part numbers', () => {
    expect(measuresOf('NORHWHH48 M6 B0CT4K8R2M 25mp')).toEqual([]);
  });
});
