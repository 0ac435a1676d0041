import { expect, it } from 'vitest';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import { completeListing, scoreOwn } from './own-listing';

const now = Date.UTC(2026, 10, 24);
const settings = { components: {}, rules: {}, thresholds: {}, version: 1, updatedAt: now };

it('scores with the weights that the seller set for the listing’s category, over his general ones', async () => {
  const { caches } = freshStore();
  const listing = sampleListing({ productType: 'DRILL_BITS' });
  const ours = scoreOwn(await completeListing(caches, listing), now);
  await caches.scoringSettings.bulkPut([
    {
      id: 'general',
      ...settings,
      components: { seo: 100, content: 0, images: 0, competitive: 0, compliance: 0 },
    },
    { id: 'DRILL_BITS', ...settings, components: { seo: 0, compliance: 100 } },
    { id: 'SCREWS', ...settings, components: { compliance: 0, images: 100 } },
  ]);
  const his = scoreOwn(await completeListing(caches, listing), now);
  const weightOf = (name: string) => his.components.find(({ component }) => component === name)?.weight;
  expect([weightOf('seo'), weightOf('compliance'), weightOf('images')]).toEqual([0, 100, 0]);
  expect(his.total).not.toBe(ours.total);
});

it('scores a draft in place of the live words', async () => {
  const { caches } = freshStore();
  const own = await completeListing(caches, sampleListing());
  expect(scoreOwn(own, now, { bullets: [], description: null }).total).toBeLessThan(
    scoreOwn(own, now).total ?? 0,
  );
});

it('scores with what was measured on its image files, as soon as one of them is measured', async () => {
  const { caches } = freshStore();
  const url = 'https://m.media-amazon.com/images/I/71main.jpg';
  const other = 'https://m.media-amazon.com/images/I/71other.jpg';
  const images = [
    { variant: 'MAIN', url, width: null, height: null },
    { variant: 'PT01', url: other, width: null, height: null },
  ];
  const listing = sampleListing({ images });
  const known = async () => scoreOwn(await completeListing(caches, listing), now);
  expect((await known()).rulesKnown).not.toContain('images/main-white-background');
  const measured = { whiteBorderShare: 0.1, fillShare: 0.62, textLikelihood: 0.05, hash: '0123456789abcdef' };
  await caches.imageMeasures.put({ id: url, width: 900, height: 900, at: now, ...measured });
  const { rulesKnown, findings } = await known();
  expect(rulesKnown).toContain('images/main-white-background');
  expect(rulesKnown).not.toContain('images/images-vary');
  expect(findings.find(({ rule }) => rule === 'images/main-fills-frame')).toMatchObject({
    evidence: 'The product fills 62 % of the frame; Amazon asks 85 %',
    index: 0,
  });
  expect(findings.find(({ rule }) => rule === 'images/main-image-size')).toMatchObject({
    evidence: 'Main image 900 × 900 pixels: shoppers cannot zoom in',
  });
});
