import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { mainImageSize } from './main-image-size';

const sized = (width: number, height = width) =>
  measuredWith(mainImageSize, { images: [imageOf('MAIN', width, height)] });

describe('images/main-image-size', () => {
  it('wants 1,600 pixels on the longest side of an own file', () => {
    expect(sized(1200, 1600).score).toBe(1);
    expect(sized(1200)).toMatchObject({
      severity: 'hint',
      evidence: 'Main image 1200 × 1200 pixels: zoom works, best from 1600',
    });
    expect(sized(999)).toMatchObject({
      severity: 'warning',
      evidence: 'Main image 999 × 999 pixels: shoppers cannot zoom in',
    });
    expect(sized(499)).toMatchObject({ severity: 'policy', score: 0 });
    expect(sized(10_001)).toMatchObject({ severity: 'policy', score: 0 });
  });

  it('asks a page for no more than pages show: 1,500 pixels at most', () => {
    const onPage = (side: number) =>
      measuredWith(mainImageSize, { images: [imageOf('MAIN', side)] }, { isOwn: false });
    expect(onPage(1500).score).toBe(1);
    expect(onPage(500)).toMatchObject({ severity: 'warning' });
  });

  it('takes the size that was measured where the listing names none, and points at the image', () => {
    const images = [imageOf('PT01', 1600), imageOf('MAIN', null)];
    const measuredImages = [measureOf('MAIN', { width: 800, height: 640 })];
    expect(measuredWith(mainImageSize, { images, measuredImages })).toMatchObject({
      evidence: 'Main image 800 × 640 pixels: shoppers cannot zoom in',
      index: 1,
    });
  });

  it('says when the image is not measured, and leaves a missing one to its own rule', () => {
    expect(measureWith(mainImageSize, { images: [imageOf('MAIN', null)] })).toMatchObject({
      reason: 'the image is not measured yet',
    });
    expect(measureWith(mainImageSize, { images: [] }).kind).toBe('not-applicable');
    expect(measureWith(mainImageSize, {}).kind).toBe('unknown');
  });
});
