import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { noAsins } from './no-asins';

describe('compliance/no-asins', () => {
  it('finds an ASIN in any text and marks it', () => {
    const outcome = measuredWith(noAsins, { title: 'Drill', bullets: ['Steel', 'See B0CT4K8R2M too'] });
    expect(outcome).toMatchObject({
      severity: 'policy',
      places: [{ field: 'bullets', index: 1, marks: [[4, 14]] }],
    });
  });

  it('takes no part number for one', () => {
    for (const title of ['Norvane B0-12345678', 'Part QB0CT4K8R2M', 'B0ABCDEFGH word', 'B0CT4K8R2M-2']) {
      expect(measuredWith(noAsins, { title }).score).toBe(1);
    }
  });

  it('says when no text is known', () => {
    expect(measureWith(noAsins, {}).kind).toBe('unknown');
  });
});
