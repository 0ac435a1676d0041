import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { rating } from './rating';

describe('competitive/rating', () => {
  it('falls below 4.3 stars, and warns below 4', () => {
    expect(measuredWith(rating, { rating: 4.3 }).score).toBe(1);
    expect(measuredWith(rating, { rating: 4.1 })).toMatchObject({
      severity: 'hint',
      evidence: 'Rated 4.1 of 5; 4.3 asked for',
    });
    expect(measuredWith(rating, { rating: 3.9 }).severity).toBe('warning');
    expect(measuredWith(rating, { rating: 1 }).score).toBe(0);
  });

  it('never takes «no rating» for a bad one', () => {
    expect(measureWith(rating, {})).toMatchObject({ kind: 'unknown', fact: 'rating' });
  });
});
