import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { bulletLength } from './bullet-length';

describe('content/bullet-length', () => {
  it('names each bullet that is too long or too short', () => {
    const outcome = measuredWith(bulletLength, {
      bullets: ['3 wire', 'Straight shanks, not SDS', 'x'.repeat(300)],
    });
    expect(outcome.places?.map(({ index, evidence }) => [index, evidence])).toEqual([
      [0, 'Bullet 1 has fewer than 10 characters: «3 wire»'],
      [2, 'Bullet 3 300 of 255 characters'],
    ]);
    expect(outcome.places?.[1]?.marks).toEqual([[255, 300]]);
    expect(outcome.score).toBeCloseTo(1 / 3);
  });

  it('takes 10 and 255 characters, and the product type’s limit where it is stricter', () => {
    expect(measuredWith(bulletLength, { bullets: ['x'.repeat(10), 'x'.repeat(255)] }).score).toBe(1);
    const productType = productTypeWith({ bullet_point: { maxLength: 100 } });
    expect(measuredWith(bulletLength, { bullets: ['x'.repeat(101)], productType }).score).toBe(0);
  });

  it('says nothing where there is no bullet, and knows when they are unknown', () => {
    expect(measureWith(bulletLength, { bullets: [] }).kind).toBe('not-applicable');
    expect(measureWith(bulletLength, {}).kind).toBe('unknown');
  });
});
