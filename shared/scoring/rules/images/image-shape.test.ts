import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageShape } from './image-shape';

describe('images/image-shape', () => {
  it('points at pictures that are long', () => {
    const images = [imageOf('MAIN', 1600), imageOf('PT01', 2000, 600), imageOf('PT02', 500, 1500)];
    const outcome = measuredWith(imageShape, { images });
    expect(outcome.score).toBeCloseTo(1 / 3);
    expect(outcome.places).toMatchObject([
      { evidence: 'PT01 is 2000 × 600 pixels: 3.3 times as wide as high', index: 1 },
      { evidence: 'PT02 is 500 × 1500 pixels: 3.0 times as high as wide', index: 2 },
    ]);
  });

  it('takes the measured size where the listing names none', () => {
    const measuredImages = [measureOf('MAIN', { width: 3000, height: 1000 })];
    expect(measuredWith(imageShape, { images: [imageOf('MAIN', null)], measuredImages }).score).toBe(0);
  });

  it('is content with what is near a square, and says when no size is known', () => {
    expect(measuredWith(imageShape, { images: [imageOf('MAIN', 1600, 900)] }).score).toBe(1);
    expect(measureWith(imageShape, { images: [imageOf('MAIN', null)] }).kind).toBe('unknown');
    expect(measureWith(imageShape, { images: [] }).kind).toBe('not-applicable');
    expect(measureWith(imageShape, {}).kind).toBe('unknown');
  });
});
