import { expect, it } from 'vitest';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { addKeywords } from '../store/keywords';
import { completeListing } from '../store/own-listing';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { readEditHints } from './edit-hints';

const now = Date.UTC(2026, 10, 24);
const candidate = (phrase: string, volume: number) => ({
  phrase,
  evidence: { source: 'manual' as const, evidence: 'typed by you', volume, volumeAt: null, at: now },
});

async function hintsFor(title: string, phrases: string[]) {
  const store = freshStore();
  const listing = sampleListing({ content: { ...sampleContent, title: 'Hole saw', searchTerms: null } });
  await store.caches.listings.put(listing);
  if (phrases.length > 0) {
    const candidates = phrases.map((phrase, at) => candidate(phrase, 100 - at));
    await addKeywords(store, { listingId: listing.id, candidates, now });
  }
  const own = await completeListing(store.caches, listing);
  const limits = limitsOfSubject(own.subject, { now });
  return readEditHints(store.caches, { own, changes: { title }, limits, now });
}

it('offers what fits and is lacking, the most searched first, at most three a field', async () => {
  const hints = await hintsFor('Hole saw', ['zinc arbor', 'quartz tile', 'porcelain', 'glass bottle']);
  expect(hints.title?.map(({ add }) => add)).toEqual(['zinc arbor', 'quartz tile', 'porcelain']);
  for (const hint of Object.values(hints).flat()) expect(hint.size).toBeLessThanOrEqual(hint.room);
});

it('drops a hint as soon as its words are typed, and one that has no room', async () => {
  const typed = await hintsFor('Hole saw zinc arbor', ['zinc arbor']);
  expect(typed.title).toBeUndefined();
  const full = await hintsFor('x'.repeat(73), ['zinc arbor']);
  expect(full.title).toBeUndefined();
  expect(full.searchTerms?.[0]?.add).toBe('zinc arbor');
});

it('offers nothing to a listing without keywords of its own', async () => {
  expect(await hintsFor('Hole saw', [])).toEqual({});
});
