import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { priceStated } from './price-stated';

describe('competitive/price-stated', () => {
  it('finds a price of nothing, or below', () => {
    expect(measuredWith(priceStated, { priceIncVat: 0 })).toMatchObject({
      score: 0,
      severity: 'policy',
      isUrgent: true,
      evidence: 'The price is £0.00: nobody can buy at it, or everybody will',
    });
    expect(measuredWith(priceStated, { priceIncVat: -1250 }).evidence).toContain('−£12.50');
  });

  it('is content with any price above', () => {
    expect(measuredWith(priceStated, { priceIncVat: 1 }).score).toBe(1);
  });

  it('knows no price of others, and none that is not given', () => {
    expect(measureWith(priceStated, { priceIncVat: 0 }, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(priceStated, {})).toMatchObject({ kind: 'unknown', fact: 'priceIncVat' });
  });
});
