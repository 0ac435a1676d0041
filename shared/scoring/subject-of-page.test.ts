import { describe, expect, it } from 'vitest';
import { scoreSubject } from './score';
import { seenOnPage, subjectOfPage, type ProductPageFacts } from './subject-of-page';
import { testNow } from './testing/subject-with';

const facts: ProductPageFacts = {
  asin: 'B0CT4K8R2M',
  title: 'Tarnbrook 12-Piece Masonry Drill Bit Set',
  priceIncVat: 1799,
  currency: 'GBP',
  brand: 'Tarnbrook',
  bullets: [],
  description: null,
  images: [
    { variant: null, url: 'https://m.media-amazon.com/images/I/1.jpg', width: 1500, height: 1500 },
    { variant: 'PT01', url: 'https://m.media-amazon.com/images/I/2.jpg', width: 1500, height: 1500 },
  ],
  imageCount: 2,
  hasVideo: null,
  hasAplus: false,
  rating: 4.5,
  reviewCount: 88,
  bestSellerRanks: [
    { category: 'DIY & Tools', rank: 1204 },
    { category: 'Masonry Bits', rank: 3 },
  ],
  breadcrumb: ['DIY & Tools', 'Masonry Bits'],
  attributes: { Material: 'Carbide' },
};
const page = (more: Partial<ProductPageFacts> = {}, reasons?: Record<string, string>) =>
  subjectOfPage({ facts: { ...facts, ...more }, marketplace: 'amazon-uk', reasons });

describe('the subject of a product page', () => {
  it('knows what the page shows, and not what no page shows', () => {
    const subject = page();
    expect(subject).toMatchObject({
      isOwn: false,
      rating: { value: 4.5 },
      bestSellerRank: { value: 1204 },
      featuredOfferIncVat: { value: 1799 },
    });
    expect(subject.searchTerms).toEqual({ known: false, reason: 'not known from here' });
    expect(subject.images).toMatchObject({ value: [{ variant: 'MAIN' }, { variant: 'PT01' }] });
  });

  it('takes an empty list for «not found», not for «none»', () => {
    expect(page().bullets).toEqual({ known: false, reason: 'the page did not say' });
    const { findings } = scoreSubject(page(), { now: testNow });
    expect(findings.map(({ evidence }) => evidence)).toContain('Bullets: the page did not say');
    expect(scoreSubject(page(), { now: testNow }).rulesKnown).not.toContain('content/bullet-count');
  });

  it('passes the reader’s reason on, as the end of a sentence', () => {
    const subject = page({ priceIncVat: null }, { priceIncVat: 'Several offers stand side by side.' });
    expect(subject.priceIncVat).toEqual({ known: false, reason: 'several offers stand side by side' });
  });

  it('compares no price in another currency', () => {
    expect(page({ currency: 'EUR' }).featuredOfferIncVat).toEqual({
      known: false,
      reason: 'the page shows EUR, not GBP',
    });
  });

  it('is media by department, rank, a row of the details, or an ISBN where nothing else is known', () => {
    expect(page().isMedia).toBe(false);
    expect(page({ breadcrumb: ['Books', 'Crime'] }).isMedia).toBe(true);
    expect(page({ bestSellerRanks: [{ category: 'Kindle Store', rank: 4 }] }).isMedia).toBe(true);
    expect(page({ attributes: { 'ISBN-13': '978-1849757096' } }).isMedia).toBe(true);
    expect(page({ asin: '1849757097', breadcrumb: [], bestSellerRanks: [] }).isMedia).toBe(true);
    expect(page({ asin: '512003697X' }).isMedia).toBe(false);
  });

  it('lends an own listing what shoppers see', () => {
    expect(Object.keys(seenOnPage({ facts, marketplace: 'amazon-uk' })).toSorted()).toEqual([
      'bestSellerRank',
      'breadcrumb',
      'featuredOfferIncVat',
      'hasAplus',
      'hasVideo',
      'rating',
      'reviewCount',
    ]);
  });
});
