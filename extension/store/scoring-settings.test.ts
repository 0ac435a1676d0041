import { expect, it } from 'vitest';
import { scoringEffect } from '../dashboard/scoring-effect';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import { completeListing, scoreOwn } from './own-listing';
import { readScoringSettings, recordScoring, resetScoring, saveScoring } from './scoring-settings';

const now = Date.UTC(2026, 10, 24);
const onlyImages = {
  components: { seo: 0, content: 0, images: 100, competitive: 0, compliance: 0 },
  rules: {},
  thresholds: {},
};

it('holds here at once, before the server has it, and still when the server took it', async () => {
  const store = freshStore();
  const listing = sampleListing();
  const total = async () => scoreOwn(await completeListing(store.caches, listing), now).total;
  const ours = await total();
  await saveScoring(store, 'general', onlyImages, now);
  const his = await total();
  expect(his).not.toBe(ours);
  const [row] = await store.safe.queue.toArray();
  await store.safe.transaction('rw', store.safe.scoringSettings, () => recordScoring(store.safe, row!));
  await store.safe.queue.clear();
  expect(await total()).toBe(his);
  await resetScoring(store, 'general', now);
  expect(await total()).toBe(ours);
});

it('of the same category: the later one holds', async () => {
  const store = freshStore();
  await saveScoring(store, 'DRILL_BITS', onlyImages, now);
  await saveScoring(store, 'DRILL_BITS', { ...onlyImages, components: { seo: 7 } }, now);
  const [settings] = await readScoringSettings(store.caches, ['DRILL_BITS']);
  expect(settings?.components).toEqual({ seo: 7 });
});

it('tells before it is saved what it would do', async () => {
  const store = freshStore();
  await store.caches.listings.bulkPut([
    sampleListing(),
    sampleListing({ id: 'other', productType: 'SCREWS' }),
    sampleListing({ id: 'parent', attributes: { parentage_level: 'parent' } }),
  ]);
  const effect = await scoringEffect(store.caches, { category: 'general', form: onlyImages, now });
  expect(effect.listings).toBe(2);
  expect(effect.after).not.toBe(effect.before);
  expect(effect.risen + effect.fallen).toBe(2);
  const of = await scoringEffect(store.caches, { category: 'SCREWS', form: onlyImages, now });
  expect(of.listings).toBe(1);
});
