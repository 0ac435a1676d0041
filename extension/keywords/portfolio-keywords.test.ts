import { expect, it } from 'vitest';
import { gatherKeywords } from '@shared/keywords/candidates';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { keywordsToCheck } from './keywords-to-check';
import { portfolioKeywords, selectKeywords, type KeywordFilter } from './portfolio-keywords';

const now = Date.UTC(2026, 10, 24);
const day = 86_400_000;
const set = (
  listingId: string,
  phrases: Record<string, number | null>,
  removed: string[] = [],
): KeywordSet => ({
  id: listingId,
  listingId,
  keywords: gatherKeywords(
    Object.entries(phrases).map(([phrase, volume]) => ({
      phrase,
      evidence: { source: 'csv' as const, evidence: 'in the file', volume, volumeAt: null, at: now },
    })),
  ),
  removed,
  updatedAt: now,
});
const rank = (listingId: string, key: string, position: number | null, checkedAt: number): KeywordRank => ({
  id: `amazon-uk:B000000001|${key}`,
  listingId,
  asin: 'B000000001',
  key,
  phrase: key,
  organic: position === null ? null : { position, page: 1, at: checkedAt },
  sponsored: null,
  organicBefore: null,
  checkedAt,
  checkedResults: 48,
});
const skus = new Map([
  ['a', 'SKU-A'],
  ['b', 'SKU-B'],
]);
const rows = portfolioKeywords({
  sets: [
    set('a', { 'hole saw': 900, 'wood bit': null, 'sds bit': 40 }, ['masonry bit']),
    set('b', { 'hole saw': 900 }),
    set('gone', { 'old thing': 1 }),
  ],
  ranks: [
    rank('a', 'sds bit', 4, now - 3 * day),
    rank('b', 'tile bit', 12, now),
    rank('a', 'masonry bit', 1, now),
  ],
  skus,
});
const all: KeywordFilter = { search: '', listingIds: [], sources: [], sort: 'volume', isDescending: true };
const phrases = (change: Partial<KeywordFilter>) =>
  selectKeywords(rows, { ...all, ...change }).map(({ sku, phrase }) => `${phrase} ${sku.at(-1)}`);

it('shows keywords of listings that are here, and searches that found one; none that was taken off', () => {
  expect(phrases({}).toSorted()).toEqual([
    'hole saw A',
    'hole saw B',
    'sds bit A',
    'tile bit B',
    'wood bit A',
  ]);
});

it('sorts by volume, rank and last look, with what is not known last both ways', () => {
  expect(phrases({}).at(2)).toBe('sds bit A');
  expect(phrases({ isDescending: false })[0]).toBe('sds bit A');
  expect(phrases({ isDescending: false }).slice(-2)).toEqual(['tile bit B', 'wood bit A']);
  expect(phrases({ sort: 'rank', isDescending: false }).slice(0, 2)).toEqual(['sds bit A', 'tile bit B']);
  expect(phrases({ sort: 'checked', isDescending: true })[0]).toBe('tile bit B');
});

it('filters by words, SKU, listing and source', () => {
  expect(phrases({ search: 'SAW hole' })).toHaveLength(2);
  expect(phrases({ search: 'sku-b bit' })).toEqual(['tile bit B']);
  expect(phrases({ listingIds: ['b'] }).toSorted()).toEqual(['hole saw B', 'tile bit B']);
  expect(phrases({ sources: ['search-page'] })).toEqual(['tile bit B']);
});

it('asks for the searches never looked at first, then the oldest, each once for all its listings', () => {
  const list = keywordsToCheck({ keywords: rows, marketplaceOf: () => 'amazon-uk', sights: [] });
  expect(list.map(({ phrase }) => phrase)).toEqual(['hole saw', 'wood bit', 'sds bit', 'tile bit']);
  expect(list[0]).toMatchObject({
    skus: ['SKU-A', 'SKU-B'],
    volume: 900,
    checkedAt: null,
    address: 'https://www.amazon.co.uk/s?k=hole+saw',
  });
});

it('knows a look of this computer at once, in any spelling, and no look at a further page', () => {
  const sight = (key: string) => ({ key, shown: '', at: now });
  const list = (key: string) =>
    keywordsToCheck({ keywords: rows, marketplaceOf: () => 'amazon-uk', sights: [sight(key)] });
  expect(list('search amazon-uk 1 holesaws').at(0)?.phrase).toBe('wood bit');
  expect(list('search amazon-uk 2 hole saw').at(0)?.phrase).toBe('hole saw');
});

it('leaves out what cannot be found by a search, and single words that nobody is known to search for', () => {
  const word = { ...rows[0]!, key: 'piece', phrase: 'piece', volume: null, rank: null };
  const list = keywordsToCheck({ keywords: [word], marketplaceOf: () => 'amazon-uk', sights: [] });
  expect(list).toEqual([]);
  expect(keywordsToCheck({ keywords: rows, marketplaceOf: () => null, sights: [] })).toEqual([]);
});
