import { expect, it } from 'vitest';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { summaryOfSearch } from './search-summary';

const now = Date.UTC(2026, 10, 24);
const ours = 'B00OURS001';
const row = (asin: string, title: string, more: { sponsored?: boolean; price?: number | null } = {}) => ({
  asin,
  title,
  price: more.price === undefined ? 1_000 : more.price,
  currency: 'GBP',
  rating: null,
  sponsored: more.sponsored ?? false,
});
const listing = sampleListing({
  id: 'l1',
  sku: 'OWN-1',
  asin: ours,
  content: {
    ...sampleContent,
    title: 'Hole saw for wood',
    bullets: [],
    searchTerms: null,
    description: null,
  },
});
const rows = [
  row(ours, 'Hole saw advert', { sponsored: true }),
  row('B000000001', 'Bi-metal hole saw for metal pipe', { price: 800 }),
  row('B000000002', 'Bi-metal hole saw with arbor, metal pipe', { price: 3_000 }),
  row(ours, 'Hole saw for wood', { price: null }),
  row('B000000003', 'Bi-metal hole saw kit'),
];
const rank = (
  position: number,
  at: number,
  organicBefore: KeywordRank['organicBefore'] = null,
): KeywordRank => ({
  id: `amazon-uk:${ours}|hole saw`,
  listingId: 'l1',
  asin: ours,
  key: 'hole saw',
  phrase: 'hole saw',
  organic: { position, page: 1, at },
  sponsored: null,
  organicBefore,
  checkedAt: at,
  checkedResults: 16,
});
const summary = (
  more: Partial<Parameters<typeof summaryOfSearch>[0]> & { page?: never } = {},
  page: { page?: number; isArranged?: boolean; rows?: typeof rows } = {},
) =>
  summaryOfSearch({
    page: { marketplace: 'amazon-uk', query: 'hole saw', page: 1, rows, ...page },
    own: new Map([[ours, listing]]),
    ranks: [],
    scores: {},
    toldAt: now,
    now,
    ...more,
  });

it('gives the natural place without the adverts, the advert’s own, and where it stood the time before', () => {
  const { own } = summary({ ranks: [rank(5, now - 86_400_000)] });
  expect(own).toEqual([
    { sku: 'OWN-1', organic: 3, sponsored: 1, before: { position: 5, at: now - 86_400_000 } },
  ]);
});

it('compares with the look before where the server knows this look already', () => {
  const { own } = summary({ ranks: [rank(3, now, { position: 9, page: 1, at: 5 })] });
  expect(own[0]?.before?.position).toBe(9);
});

it('compares nothing on a page that the shopper sorted', () => {
  const { own, isRanked } = summary({ ranks: [rank(5, 1)] }, { isArranged: true });
  expect([isRanked, own[0]?.before]).toEqual([false, null]);
});

it('names a listing that stood here before and is gone', () => {
  const { own, lackingIn } = summary(
    { ranks: [rank(5, 1)] },
    { rows: rows.filter(({ asin }) => asin !== ours) },
  );
  expect(own).toEqual([{ sku: 'OWN-1', organic: null, sponsored: null, before: { position: 5, at: 1 } }]);
  expect(lackingIn).toBeNull();
});

it('says which shared words the own listing lacks, and which not', () => {
  const { words, lackingIn } = summary();
  expect(lackingIn).toBe('OWN-1');
  expect(words.filter(({ isLacking }) => isLacking).some(({ phrase }) => /metal/.test(phrase))).toBe(true);
  const held = sampleListing({
    ...listing,
    content: { ...listing.content, bullets: ['Bi-metal, for metal pipe'] },
  });
  expect(summary({ own: new Map([[ours, held]]) }).words.some(({ isLacking }) => isLacking)).toBe(false);
});

it('takes the middle price of the rows that have one, and the mean of the scores', () => {
  const score = (total: number | null) => ({ total, knownShare: 1, own: false, sku: null });
  const { prices, meanScore } = summary({ scores: { a: score(60), b: score(71), c: score(null) } });
  expect(prices).toEqual({ median: 1_000, low: 800, high: 3_000, currency: 'GBP' });
  expect(meanScore).toBe(66);
  expect(summary({}, { rows: [] })).toMatchObject({
    prices: null,
    meanScore: null,
    words: [],
    own: [],
  });
});
