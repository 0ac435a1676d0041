import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletPlaceholders } from './bullet-placeholders';

describe('compliance/bullet-placeholders', () => {
  it('finds what stands for nothing', () => {
    for (const text of ['N/A', 'n/a.', 'TBD', 'Not Applicable', ' - ', 'none', 'Lorem ipsum dolor']) {
      expect(measuredWith(bulletPlaceholders, { bullets: [text] }).severity).toBe('policy');
    }
  });

  it('lets words be words', () => {
    const bullets = ['None of the bits is SDS', 'Pending approval plates', '3 wire', 'XL'];
    expect(measuredWith(bulletPlaceholders, { bullets, description: 'A nail' }).score).toBe(1);
  });

  it('says nothing where nothing is known or written', () => {
    expect(measureWith(bulletPlaceholders, {}).kind).toBe('unknown');
    expect(measureWith(bulletPlaceholders, { bullets: ['', ' '], description: null }).kind).toBe(
      'not-applicable',
    );
  });
});
