import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageOf } from '../../testing/image-of';
import { mainImage } from './main-image';

describe('images/main-image', () => {
  it('is urgent where there is none: such a listing is hidden', () => {
    expect(measuredWith(mainImage, { images: [imageOf('PT01', 2000)] })).toMatchObject({
      score: 0,
      isUrgent: true,
    });
    expect(measuredWith(mainImage, { images: [] })).toMatchObject({ severity: 'policy' });
    expect(measuredWith(mainImage, { images: [imageOf('MAIN', 2000)] }).score).toBe(1);
  });

  it('says when the images are not known', () => {
    expect(measureWith(mainImage, {}).kind).toBe('unknown');
  });
});
