import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { reviewCount } from './review-count';

describe('competitive/review-count', () => {
  it('counts each further rating for less', () => {
    const score = (count: number) => measuredWith(reviewCount, { reviewCount: count }).score;
    expect(score(0)).toBe(0);
    expect(score(7)).toBeGreaterThan(0.5);
    expect(score(50)).toBe(1);
    expect(score(9) - score(7)).toBeGreaterThan(score(49) - score(47));
  });

  it('advises only what Amazon allows', () => {
    expect(measuredWith(reviewCount, { reviewCount: 3 }).fix).toContain('Request a Review');
  });

  it('says when it is not known', () => {
    expect(measureWith(reviewCount, {}).kind).toBe('unknown');
  });
});
