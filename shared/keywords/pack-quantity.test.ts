import { describe, expect, it } from 'vitest';
import { packQuantitiesOf } from './pack-quantity';

const counts = (text: string) =>
  packQuantitiesOf(text).map(({ kind, count, text: written }) => `${kind} ${count}: ${written}`);

describe('pack quantities', () => {
  it('are read as sellers write them', () => {
    expect(counts('Hooks, Pack of 10')).toEqual(['pack 10: Pack of 10']);
    expect(counts('25 Pack Mats')).toEqual(['pack 25: 25 Pack']);
    expect(counts('3PC Punch kit')).toEqual(['pieces 3: 3PC']);
    expect(counts('Hook and Eye -Set of 3')).toEqual(['pieces 3: Set of 3']);
    expect(counts('12-piece bit set')).toEqual(['pieces 12: 12-piece']);
  });

  it('are not seen in sizes, models or other words', () => {
    for (const text of [
      'Packing tape 50m',
      'BX/10/100',
      'Setting 5',
      '1.5 pieces',
      'PK10 fuse',
      'tub 1 x 1250',
    ]) {
      expect(counts(text)).toEqual([]);
    }
  });
});
