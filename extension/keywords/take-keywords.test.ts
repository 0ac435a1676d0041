import { expect, it } from 'vitest';
import { readKeywordFile } from '@shared/import/keyword-file';
import { candidatesOfFile } from '@shared/import/candidates-of-file';
import { readKeywordSet, readKeywordSets } from '../store/keywords';
import { freshStore } from '../testing/fresh-store';
import { takeKeywords } from './take-keywords';

const now = Date.UTC(2026, 10, 24);
const candidates = (count: number) =>
  candidatesOfFile(
    readKeywordFile(Array.from({ length: count }, (_, at) => `phrase number ${at}`).join('\n')),
    now,
  );

it('gives every listing the whole file, in mutations of at most 500', async () => {
  const store = freshStore();
  const shares: number[] = [];
  const what = { listingIds: ['a', 'b'], candidates: candidates(1_100), now };
  await takeKeywords(store, { ...what, onProgress: (share) => shares.push(share) });
  expect(await store.safe.queue.count()).toBe(6);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const sets = await readKeywordSets(store.caches);
  expect(sets.map(({ keywords }) => keywords.length)).toEqual([1_100, 1_100]);
  expect(sets[0]).toEqual(await readKeywordSet(store.caches, 'a'));
});

it('leaves nothing behind when it is cancelled half way', async () => {
  const store = freshStore();
  const stop = new AbortController();
  const what = { listingIds: ['a', 'b'], candidates: candidates(1_100), now, signal: stop.signal };
  await expect(
    takeKeywords(store, { ...what, onProgress: (share) => share > 0.4 && stop.abort() }),
  ).rejects.toThrow('abort');
  expect(await store.safe.queue.count()).toBe(0);
  expect(await readKeywordSets(store.caches)).toEqual([]);
});
