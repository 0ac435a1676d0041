import { describe, expect, it } from 'vitest';
import type { Listing } from '../catalog/listing';
import { scoreSubject } from './score';
import { subjectOfDraft, subjectOfListing } from './subject-of-listing';
import { imageOf } from './testing/image-of';
import { knownFacts, productTypeWith, testNow } from './testing/subject-with';

const listing: Listing = {
  id: '01985f00-0000-7000-8000-000000000001',
  marketplace: 'amazon-uk',
  sku: 'TB-MDB-12',
  asin: 'B0CT4K8R2M',
  productType: 'DRILL_BITS',
  content: {
    title:
      'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone Heavy Duty',
    itemHighlight: null,
    bullets: ['Tungsten carbide tips', '100% satisfaction guarantee, or your money back within 30 days'],
    description: null,
    searchTerms: 'rawl wall plug',
  },
  images: [imageOf('MAIN', 1600)],
  offer: { priceIncVat: 1799, currency: 'GBP', quantity: null, handlingDays: 1 },
  status: ['BUYABLE', 'DISCOVERABLE'],
  issues: [],
  attributes: { brand: 'Tarnbrook', number_of_pieces: '12' },
  version: 1,
  fetchedAt: testNow,
  updatedAt: testNow,
};
const subject = subjectOfListing(listing, productTypeWith({ item_name: {}, title_differentiation: {} }));
const context = { now: testNow };

describe('the subject of an own listing', () => {
  it('knows what the Listings API says, and why it does not know the rest', () => {
    expect(subject).toMatchObject({
      isOwn: true,
      isMedia: false,
      sku: 'TB-MDB-12',
      imageCount: { known: true, value: 1 },
    });
    expect(subject.quantity).toEqual({ known: false, reason: 'Amazon gave no quantity' });
    expect(subject.hasVideo).toEqual({ known: false, reason: 'Amazon’s Listings API does not say' });
    expect(subjectOfListing(listing, null).productType).toMatchObject({ known: false });
  });

  it('takes in what a page has seen', () => {
    expect(subjectOfListing(listing, null, knownFacts({ rating: 4.5 })).rating).toEqual({
      known: true,
      value: 4.5,
    });
  });

  it('is media by its product type', () => {
    expect(subjectOfListing({ ...listing, productType: 'ABIS_BOOK' }, null).isMedia).toBe(true);
    expect(subjectOfListing({ ...listing, productType: 'BOOKCASE' }, null).isMedia).toBe(false);
  });

  it('puts policy first: the title, then the claims of bullet 2', () => {
    const { findings } = scoreSubject(subject, context);
    expect(findings.slice(0, 2).map(({ rule, index }) => [rule, index])).toEqual([
      ['seo/title-length', null],
      ['compliance/bullet-claims', 1],
    ]);
  });
});

describe('a draft', () => {
  it('is the same subject with its own words, and a better one scores more', () => {
    const draft = subjectOfDraft(subject, {
      title: 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips',
      itemHighlight: 'For brick, block, concrete and stone; heavy duty',
      bullets: ['Tungsten carbide tips', 'Bits 75 to 150 mm long, 12 mm to 150'],
    });
    expect(draft.searchTerms).toEqual(subject.searchTerms);
    const [before, after] = [scoreSubject(subject, context), scoreSubject(draft, context)];
    expect(after.total! - before.total!).toBeGreaterThan(10);
    expect(after.findings.some(({ severity }) => severity === 'policy')).toBe(false);
  });

  it('may empty a field, and leaves its source as it was', () => {
    const draft = subjectOfDraft(subject, { searchTerms: null });
    expect(draft.searchTerms).toEqual({ known: true, value: null });
    expect(subject.searchTerms).toEqual({ known: true, value: 'rawl wall plug' });
    expect(subjectOfDraft(subject, {})).toEqual(subject);
  });
});
