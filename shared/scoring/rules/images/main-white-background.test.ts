import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { mainWhiteBackground } from './main-white-background';

const images = [imageOf('PT01', 1600), imageOf('MAIN', 1600)];
const withBorder = (whiteBorderShare: number) => ({
  images,
  measuredImages: [measureOf('PT01', { whiteBorderShare: 0 }), measureOf('MAIN', { whiteBorderShare })],
});

describe('images/main-white-background', () => {
  it('judges the main image alone, by its border', () => {
    expect(measuredWith(mainWhiteBackground, withBorder(0.97))).toMatchObject({
      score: 1,
      evidence: '97 % of the main image’s border is pure white',
    });
    expect(measuredWith(mainWhiteBackground, withBorder(0.85)).score).toBe(1);
  });

  it('calls another ground a breach, and something that reaches into white a warning, at its place', () => {
    expect(measuredWith(mainWhiteBackground, withBorder(0.02))).toMatchObject({
      severity: 'policy',
      index: 1,
      attribute: 'main_product_image_locator',
      evidence:
        '2 % of the main image’s border is pure white (RGB 255, 255, 255); Amazon asks for a pure white ground',
    });
    expect(measuredWith(mainWhiteBackground, withBorder(0.7)).severity).toBe('warning');
  });

  it('says when the image is not measured, and nothing of books or where there is no main image', () => {
    expect(measureWith(mainWhiteBackground, { images, measuredImages: [measureOf('PT01')] })).toMatchObject({
      kind: 'unknown',
      reason: 'the main image is not measured yet',
    });
    expect(measureWith(mainWhiteBackground, { images }).kind).toBe('unknown');
    const bare = { images: [imageOf('PT01', 1600)], measuredImages: [measureOf('PT01')] };
    expect(measureWith(mainWhiteBackground, bare).kind).toBe('not-applicable');
    expect(measureWith(mainWhiteBackground, withBorder(0), { isMedia: true }).kind).toBe('not-applicable');
  });
});
