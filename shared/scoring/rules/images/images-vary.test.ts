import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imagesVary } from './images-vary';

const gallery = (hashes: Record<string, string>) => ({
  images: [...Object.keys(hashes).map((variant) => imageOf(variant, 1600)), imageOf('SWCH', 30)],
  measuredImages: Object.entries(hashes).map(([variant, hash]) => measureOf(variant, { hash })),
});

describe('images/images-vary', () => {
  it('points at each picture that nearly repeats an earlier one', () => {
    const alike = gallery({ MAIN: 'ff00ff00ff00ff00', PT01: '0123456789abcdef', PT02: 'ff00ff00ff00ff01' });
    const outcome = measuredWith(imagesVary, alike);
    expect(outcome).toMatchObject({ severity: 'hint', score: 1 - 1 / 3 });
    expect(outcome.places).toMatchObject([
      {
        evidence: 'PT02 looks nearly the same as MAIN (1 of 64 bits of their hashes differ)',
        index: 2,
        attribute: 'other_product_image_locator_2',
      },
    ]);
  });

  it('is content with different pictures, and says how many it compared', () => {
    const facts = gallery({ MAIN: 'ff00ff00ff00ff00', PT01: '0123456789abcdef' });
    expect(measuredWith(imagesVary, facts)).toMatchObject({
      score: 1,
      evidence: 'No two are nearly alike (2 images)',
    });
    const partly = { ...facts, images: [...facts.images, imageOf('PT05', 900)] };
    expect(measuredWith(imagesVary, partly).evidence).toBe(
      'No two are nearly alike (2 of 3 images, the others are not measured yet)',
    );
  });

  it('leaves one file shown twice to its own rule', () => {
    const facts = gallery({ MAIN: 'ff00ff00ff00ff00' });
    const again = { ...imageOf('PT01', 1000), url: facts.images[0]!.url.replace('.jpg', '._SL1000_.jpg') };
    expect(measuredWith(imagesVary, { ...facts, images: [facts.images[0]!, again] }).score).toBe(1);
  });

  it('says when too little is measured, and nothing of one picture', () => {
    const facts = gallery({ MAIN: 'ff00ff00ff00ff00', PT01: '0123456789abcdef' });
    expect(measureWith(imagesVary, { ...facts, measuredImages: [measureOf('MAIN')] }).kind).toBe('unknown');
    expect(measureWith(imagesVary, { images: facts.images }).kind).toBe('unknown');
    expect(measureWith(imagesVary, gallery({ MAIN: 'ff00ff00ff00ff00' })).kind).toBe('not-applicable');
  });
});
