import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { searchTermsRepeats } from './search-terms-repeats';

describe('seo/search-terms-repeats', () => {
  it('names the place where a word is said already, and the bytes that it wastes', () => {
    const searchTerms = 'rawl wall pilot breeze block';
    const outcome = measuredWith(searchTermsRepeats, {
      searchTerms,
      title: 'Masonry Bit',
      bullets: ['Tungsten carbide tips', 'Holes for yellow wall plugs'],
    });
    expect(outcome.evidence).toBe('«wall» is in bullet 2 already');
    expect(outcome.fix).toContain('5 bytes');
    expect(outcome.marks?.map(([start, end]) => searchTerms.slice(start, end))).toEqual(['wall']);
  });

  it('knows a plural, and a repeat within the terms themselves', () => {
    expect(measuredWith(searchTermsRepeats, { searchTerms: 'bits', title: 'Drill Bit' }).score).toBe(0);
    expect(measuredWith(searchTermsRepeats, { searchTerms: 'anchor fixing anchors' }).evidence).toBe(
      '«anchors» is in the search terms already',
    );
  });

  it('is content with words that nobody has said', () => {
    expect(
      measuredWith(searchTermsRepeats, { searchTerms: 'paver patio slate', title: 'Masonry Bit' }).score,
    ).toBe(1);
  });

  it('says nothing of empty or unknown terms', () => {
    expect(measureWith(searchTermsRepeats, { searchTerms: ' ' }).kind).toBe('not-applicable');
    expect(measureWith(searchTermsRepeats, {}).kind).toBe('unknown');
  });
});
