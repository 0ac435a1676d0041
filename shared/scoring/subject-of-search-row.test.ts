import { describe, expect, it } from 'vitest';
import { scoreSubject } from './score';
import { subjectOfSearchRow } from './subject-of-search-row';
import { testNow } from './testing/subject-with';

const row = {
  asin: 'B0CT4K8R2M',
  title: 'Tarnbrook 12-Piece Masonry Drill Bit Set',
  priceIncVat: 1799,
  rating: 4.4,
};

describe('the subject of a search result', () => {
  it('is scored by title and stars, and says how little that is', () => {
    const result = scoreSubject(subjectOfSearchRow(row, 'amazon-uk'), { now: testNow });
    expect(result.total).toBe(100);
    expect(result.knownShare).toBeLessThan(0.6);
    expect(result.rulesKnown).toContain('competitive/rating');
    expect(result.components.find(({ component }) => component === 'images')?.points).toBeNull();
  });

  it('says why it does not know the rest', () => {
    const subject = subjectOfSearchRow({ ...row, title: null }, 'amazon-uk');
    expect(subject.title).toEqual({ known: false, reason: 'the row’s title could not be read' });
    expect(subject.bullets).toEqual({ known: false, reason: 'a search result does not show it' });
  });
});
