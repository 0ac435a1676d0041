import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { searchTermsBytes } from './search-terms-bytes';

describe('seo/search-terms-bytes', () => {
  it('counts bytes, not characters', () => {
    expect(measuredWith(searchTermsBytes, { searchTerms: 'x'.repeat(249) }).score).toBe(1);
    const outcome = measuredWith(searchTermsBytes, { searchTerms: 'é'.repeat(125) });
    expect(outcome.evidence).toBe('Search terms 250 of 249 bytes: Amazon ignores all of them');
    expect(outcome.fix).toContain('1 byte out');
    expect(outcome.marks).toEqual([[124, 125]]);
  });

  it('says nothing of empty ones, and knows when they are unknown', () => {
    expect(measureWith(searchTermsBytes, { searchTerms: '' }).kind).toBe('not-applicable');
    expect(measureWith(searchTermsBytes, {}).kind).toBe('unknown');
  });
});
