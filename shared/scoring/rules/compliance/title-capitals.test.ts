import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleCapitals } from './title-capitals';

describe('compliance/title-capitals', () => {
  it('finds a title in capitals', () => {
    const title = 'SQUARE 8" 20cm STEEL GREY VENT PLATE / SOFFIT GRID / AIR BRICK COVER';
    expect(measuredWith(titleCapitals, { title })).toMatchObject({ score: 0, severity: 'warning' });
  });

  it('has nothing against capital brands, part numbers and measures', () => {
    for (const title of [
      'QUAYSIDE Pipe Grip',
      'KTL D3EFC Whetstone Very Fine',
      'BOLTWELL T50 Rivets 14MM tub',
    ]) {
      expect(measuredWith(titleCapitals, { title }).score).toBe(1);
    }
  });

  it('does not judge two words, nor scripts without capitals', () => {
    expect(measureWith(titleCapitals, { title: 'DRILL SET' }).kind).toBe('not-applicable');
    expect(measuredWith(titleCapitals, { title: '充電式 ドリル ドライバー 工具' }).score).toBe(1);
    expect(measureWith(titleCapitals, {}).kind).toBe('unknown');
  });
});
