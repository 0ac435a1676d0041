import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { inStock } from './in-stock';

describe('competitive/in-stock', () => {
  it('is urgent when nothing is left', () => {
    expect(measuredWith(inStock, { quantity: 0 })).toMatchObject({
      score: 0,
      isUrgent: true,
      field: 'offer',
    });
    expect(measuredWith(inStock, { quantity: 1 }).score).toBe(1);
  });

  it('does not know a rival’s stock, and says when Amazon gave none', () => {
    expect(measureWith(inStock, { quantity: 0 }, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(inStock, {})).toMatchObject({ kind: 'unknown', fact: 'quantity' });
  });
});
