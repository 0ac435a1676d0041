import { expect, it } from 'vitest';
import type { ListingContent } from '@shared/catalog/listing-content';
import { fieldLimits } from '@shared/scoring/field-limits';
import { addKeywords, readKeywordSet, recordKeywords, removeKeywords } from '../store/keywords';
import { freshStore } from '../testing/fresh-store';
import { sampleContent } from '../testing/sample-listing';
import { insertWords } from './insert-words';
import { keywordRows } from './keyword-rows';

const now = Date.UTC(2026, 10, 24);
const limits = fieldLimits({ productType: null, isMedia: false, now });
const listingId = 'l1';
const candidate = (phrase: string, volume: number | null = null) => ({
  phrase,
  evidence: { source: 'manual' as const, evidence: 'typed by you', volume, volumeAt: null, at: now },
});
const content: ListingContent = {
  ...sampleContent,
  title: 'Tarnbrook Masonry Drill Bit Set, 12 Pieces',
  itemHighlight: null,
  bullets: ['Carbide tips for brick'],
  description: null,
  searchTerms: null,
};
const rowsOf = (set: Awaited<ReturnType<typeof readKeywordSet>>, words = content) =>
  keywordRows({
    set,
    content: words,
    attributes: {},
    category: [],
    limits,
    ranks: [],
    others: ['Wood saw'],
    now,
  });

it('shows keywords at once when they are given, and those of the own copy behind them', async () => {
  const store = freshStore();
  await addKeywords(store, {
    listingId,
    candidates: [candidate('paving slab drill bits', 90), candidate('sds bits')],
    now,
  });
  const rows = rowsOf(await readKeywordSet(store.caches, listingId));
  expect(rows.slice(0, 2).map(({ keyword }) => keyword.phrase)).toEqual([
    'paving slab drill bits',
    'sds bits',
  ]);
  expect(rows.slice(2).every(({ isOwnCopy }) => isOwnCopy)).toBe(true);
  expect(rows[0]?.volume?.volume).toBe(90);
  expect(rows[1]?.volume).toBeNull();
  expect(rows[0]?.coverage.missingWords).toEqual(['paving', 'slab']);
});

it('keeps a keyword off once it is taken off, own copy or not, until it is given again', async () => {
  const store = freshStore();
  await addKeywords(store, { listingId, candidates: [candidate('sds bits')], now });
  const [row] = rowsOf(await readKeywordSet(store.caches, listingId));
  await removeKeywords(store, { listingId, keys: [row!.keyword.key], now });
  const phrases = async () =>
    rowsOf(await readKeywordSet(store.caches, listingId)).map(({ keyword }) => keyword.phrase);
  expect(await phrases()).not.toContain('sds bits');
  for (const queued of await store.safe.queue.toArray()) await recordKeywords(store.safe, queued);
  await store.safe.queue.clear();
  expect(await phrases()).not.toContain('sds bits');
  await addKeywords(store, { listingId, candidates: [candidate('SDS bit')], now });
  expect(await phrases()).toContain('sds bit');
});

it('covers a keyword as soon as its words are put where they fit', async () => {
  const store = freshStore();
  await addKeywords(store, { listingId, candidates: [candidate('paving slab drill bits')], now });
  const set = await readKeywordSet(store.caches, listingId);
  const [row] = rowsOf(set);
  const fit = row!.coverage.fits.find(({ field }) => field === 'bullets')!;
  const edited = { ...content, ...insertWords(content, fit) };
  expect(rowsOf(set, edited)[0]?.coverage.level).not.toBe('missing');
  for (const one of row!.coverage.fits) expect(one.size).toBeLessThanOrEqual(one.room);
});

it('sends a long list as several mutations of 500', async () => {
  const store = freshStore();
  const candidates = Array.from({ length: 1_200 }, (_, at) => candidate(`phrase number ${at}`));
  await addKeywords(store, { listingId, candidates, now });
  expect(await store.safe.queue.count()).toBe(3);
});
