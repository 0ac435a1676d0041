import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { searchTermsClean } from './search-terms-clean';

describe('seo/search-terms-clean', () => {
  it('finds brands, ASINs, praise and punctuation', () => {
    const outcome = measuredWith(searchTermsClean, {
      searchTerms: 'best tarnbrook bit, B0CT4K8R2M',
      brand: 'Tarnbrook',
    });
    expect(outcome.evidence).toBe(
      'The search terms hold the ASIN B0CT4K8R2M, the brand «tarnbrook», «best», punctuation',
    );
    expect(outcome.severity).toBe('warning');
  });

  it('takes commas alone for a small waste', () => {
    expect(measuredWith(searchTermsClean, { searchTerms: 'sign, warning, notice' })).toMatchObject({
      severity: 'hint',
    });
  });

  it('is not misled by words that hold a brand, hyphens, or decimals', () => {
    const searchTerms = 'screwdriver self-tapping 4.5mm 1/2 newel cheapside';
    expect(measuredWith(searchTermsClean, { searchTerms, brand: 'Driver' }).score).toBe(1);
    expect(measuredWith(searchTermsClean, { searchTerms, brand: 'C++ (Pro)' }).score).toBe(1);
  });

  it('says nothing of empty or unknown terms', () => {
    expect(measureWith(searchTermsClean, { searchTerms: null }).kind).toBe('not-applicable');
    expect(measureWith(searchTermsClean, {}).kind).toBe('unknown');
  });
});
