import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleOrnaments } from './title-ornaments';

describe('compliance/title-ornaments', () => {
  it.each([
    [
      '*Norvane* Drill Bits',
      [
        [0, 1],
        [8, 9],
      ],
    ],
    ['Norvane Drill Bits ~ Masonry', [[19, 20]]],
    ['Norvane >> Drill Bits', [[8, 10]]],
    ['Norvane Bits #diy', [[13, 14]]],
    ['Norvane Bits ***', [[13, 16]]],
    [
      'Norvane Bits <new>',
      [
        [13, 14],
        [17, 18],
      ],
    ],
  ])('finds the ornaments of %s', (title, marks) => {
    expect(measuredWith(titleOrnaments, { title })).toMatchObject({
      severity: 'policy',
      places: [{ marks }],
    });
  });

  it.each([
    'Norvane Bit #2',
    'Norvane Washers < 5 mm',
    'Norvane Sheet 10*20 mm',
    'Norvane Cells 4*AA',
    'Norvane Tape ~10 m',
    'Norvane Bits',
  ])('takes %s for a measure or an identifier', (title) => {
    expect(measuredWith(titleOrnaments, { title }).score).toBe(1);
  });

  it('lets a brand have them', () => {
    expect(measuredWith(titleOrnaments, { title: 'Z*Tool Saw', brand: 'Z*Tool' }).score).toBe(1);
    expect(measureWith(titleOrnaments, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
