import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletCapital } from './bullet-capital';

describe('content/bullet-capital', () => {
  it('finds a small letter first, and marks it', () => {
    const outcome = measuredWith(bulletCapital, { bullets: [' easy to clean', 'Strong'] });
    expect(outcome.places).toMatchObject([{ index: 0, marks: [[1, 2]] }]);
  });

  it('is not misled by figures, names with a small first letter, or other scripts', () => {
    const bullets = [
      '12 sizes',
      'iPhone holder',
      'uPVC safe',
      '½ inch drive',
      '【Waterproof】case',
      '原産国',
      'ÉCO mode',
    ];
    expect(measuredWith(bulletCapital, { bullets }).score).toBe(1);
  });

  it('says nothing without bullets', () => {
    expect(measureWith(bulletCapital, { bullets: [''] }).kind).toBe('not-applicable');
    expect(measureWith(bulletCapital, {}).kind).toBe('unknown');
  });
});
