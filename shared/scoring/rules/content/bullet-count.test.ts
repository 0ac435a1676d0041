import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { bulletCount } from './bullet-count';

describe('content/bullet-count', () => {
  it('asks for five, and counts no empty one', () => {
    expect(measuredWith(bulletCount, { bullets: ['a', 'b', ' ', 'c', 'd'] })).toMatchObject({
      evidence: '4 bullets of 5',
      score: 0.8,
      fix: expect.stringContaining('Add 1 bullet'),
    });
    expect(measuredWith(bulletCount, { bullets: [] }).score).toBe(0);
  });

  it('has nothing against seven, as sign sellers write them', () => {
    expect(measuredWith(bulletCount, { bullets: Array(7).fill('Weatherproof') }).score).toBe(1);
  });

  it('asks for no more than the product type takes', () => {
    const productType = productTypeWith({ bullet_point: { maxItems: 3 } });
    expect(measuredWith(bulletCount, { bullets: ['a', 'b', 'c'], productType }).score).toBe(1);
  });

  it('does not judge books, and says when the page showed none', () => {
    expect(measureWith(bulletCount, { bullets: [] }, { isMedia: true }).kind).toBe('not-applicable');
    expect(measureWith(bulletCount, {}).kind).toBe('unknown');
  });
});
