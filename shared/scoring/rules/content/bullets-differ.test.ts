import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletsDiffer } from './bullets-differ';

describe('content/bullets-differ', () => {
  it('finds one bullet said twice, whatever its case and stops', () => {
    const bullets = ['Made in the UK', 'Weatherproof', 'made in the UK.'];
    expect(measuredWith(bulletsDiffer, { bullets }).places).toMatchObject([
      { index: 2, evidence: 'Bullet 3 says the same as bullet 1' },
    ]);
  });

  it('has nothing against bullets that differ in a figure', () => {
    expect(measuredWith(bulletsDiffer, { bullets: ['Fits 10 mm chucks', 'Fits 13 mm chucks'] }).score).toBe(
      1,
    );
  });

  it('says nothing without bullets', () => {
    expect(measureWith(bulletsDiffer, { bullets: [] }).kind).toBe('not-applicable');
    expect(measureWith(bulletsDiffer, {}).kind).toBe('unknown');
  });
});
