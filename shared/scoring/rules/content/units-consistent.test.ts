import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { unitsConsistent } from './units-consistent';

describe('content/units-consistent', () => {
  it('finds one unit written two ways within a listing', () => {
    expect(
      measuredWith(unitsConsistent, { title: 'Drill Bit 100mm', bullets: ['Length 100 mm'] }).evidence,
    ).toBe('«100mm» and «100 mm»: one unit written two ways');
    expect(measuredWith(unitsConsistent, { title: 'Bolt 10MM x 20mm 30mm' }).score).toBe(0.5);
  });

  it('has nothing against a style that is kept, other units, plurals or hyphens before a noun', () => {
    for (const title of [
      'Roll 60MM x 40M',
      '100 mm disc, 20 V, 1.5 kg',
      'Mallet 4 inch to 45 inches',
      '3/4-inch drive socket, 10 inch long',
      'Wire 2.5mm 10m 240V',
    ]) {
      expect(measuredWith(unitsConsistent, { title }).score).toBe(1);
    }
  });

  it('says nothing where no unit is written', () => {
    expect(measureWith(unitsConsistent, { title: 'Norvane Spanner QT-S1-XY04038/20' }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(unitsConsistent, {}).kind).toBe('unknown');
  });
});
