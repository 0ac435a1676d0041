import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageOf } from '../../testing/image-of';
import { otherImageSize } from './other-image-size';

describe('images/other-image-size', () => {
  it('counts those too small to zoom, the main image and swatches apart', () => {
    const images = [imageOf('MAIN', 400), imageOf('PT01', 800), imageOf('PT02', 1500), imageOf('SWCH', 30)];
    expect(measuredWith(otherImageSize, { images })).toMatchObject({
      score: 0.5,
      evidence: '1 of 2 further images too small to zoom (under 1000 pixels)',
    });
    expect(measuredWith(otherImageSize, { images: [imageOf('PT01', 1000, 300)] }).score).toBe(1);
  });

  it('judges those that are measured, and says when none is', () => {
    expect(
      measuredWith(otherImageSize, { images: [imageOf('PT01', null), imageOf('PT02', 1200)] }).score,
    ).toBe(1);
    expect(measureWith(otherImageSize, { images: [imageOf('PT01', null)] }).kind).toBe('unknown');
    expect(measureWith(otherImageSize, { images: [imageOf('MAIN', 1200)] }).kind).toBe('not-applicable');
    expect(measureWith(otherImageSize, {}).kind).toBe('unknown');
  });
});
