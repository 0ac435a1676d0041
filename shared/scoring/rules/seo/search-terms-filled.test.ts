import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { searchTermsFilled } from './search-terms-filled';

describe('seo/search-terms-filled', () => {
  it('measures bytes against 249', () => {
    const searchTerms = 'plate notice etched steel gate door keep shut adhesives';
    expect(measuredWith(searchTermsFilled, { searchTerms }).evidence).toBe('Search terms 55 of 249 bytes');
    expect(measuredWith(searchTermsFilled, { searchTerms: 'é'.repeat(100) }).score).toBe(1);
  });

  it('warns of empty ones, and is content with three quarters', () => {
    expect(measuredWith(searchTermsFilled, { searchTerms: null })).toMatchObject({
      score: 0,
      severity: 'warning',
      evidence: 'Search terms empty, 0 of 249 bytes',
    });
    expect(measuredWith(searchTermsFilled, { searchTerms: 'x'.repeat(187) }).score).toBe(1);
    expect(measuredWith(searchTermsFilled, { searchTerms: 'x'.repeat(160) }).severity).toBe('hint');
  });

  it('says «not known from here» of a rival’s', () => {
    expect(measureWith(searchTermsFilled, {})).toMatchObject({
      kind: 'unknown',
      reason: 'not known from here',
    });
  });
});
