import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankObservations, ranksOf } from './rank';
import { parseRankSubject, rankSubjectOf } from './rank-subject';

const row = (asin: string, isSponsored = false) => ({ asin, isSponsored });
const page = {
  marketplace: 'amazon-uk' as const,
  query: 'Gate Latches',
  page: 1,
  rows: [
    row('B0TESTAAA1', true),
    row('B0TESTAAA2'),
    row('B0TESTAAA1'),
    row('B0TESTAAA3', true),
    row('B0TESTAAA2'),
  ],
  at: 120_000,
};

describe('ranks on a search page', () => {
  it('are organic and sponsored apart, advertisements never counted as rank', () => {
    expect(ranksOf(page).map(({ asin, isSponsored, position }) => [asin, isSponsored, position])).toEqual([
      ['B0TESTAAA1', true, 1],
      ['B0TESTAAA2', false, 1],
      ['B0TESTAAA1', false, 2],
      ['B0TESTAAA3', true, 2],
    ]);
  });

  it('count on from the pages before, and are not known without them', () => {
    expect(ranksOf({ ...page, page: 2 })[1]).toMatchObject({ positionOnPage: 1, position: null });
    expect(
      ranksOf({ ...page, page: 2, before: { organic: 48, sponsored: 6 } }).map(({ position }) => position),
    ).toEqual([7, 49, 50, 8]);
  });

  it('become observations of the products that are followed', () => {
    expect(rankObservations(page, new Set(['B0TESTAAA1']))).toEqual([
      { metric: 'keyword-rank-sponsored', subject: 'amazon-uk:B0TESTAAA1|gate latch', minute: 2, value: 1 },
      { metric: 'keyword-rank', subject: 'amazon-uk:B0TESTAAA1|gate latch', minute: 2, value: 2 },
    ]);
    expect(rankObservations({ ...page, query: '!' }, new Set(['B0TESTAAA1']))).toEqual([]);
  });
});

describe('the subject of a rank series', () => {
  it('is read back as it was made, whatever the keyword', () => {
    const asin = fc.stringMatching(/^[A-Z0-9]{10}$/);
    fc.assert(
      fc.property(asin, fc.string({ minLength: 1, unit: 'grapheme' }), (code, keywordKey) => {
        const subject = { marketplace: 'amazon-us' as const, asin: code, keywordKey };
        expect(parseRankSubject(rankSubjectOf(subject))).toEqual(subject);
      }),
    );
    for (const wrong of ['', 'amazon-uk:B0TESTAAA1', 'ebay-uk:B0TESTAAA1|x', 'amazon-uk:short|x']) {
      expect(parseRankSubject(wrong)).toBeNull();
    }
  });
});
