import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { mainNoText } from './main-no-text';

const images = [imageOf('MAIN', 1600), imageOf('PT01', 1600)];
const likely = (textLikelihood: number | null) => ({
  images,
  measuredImages: [measureOf('MAIN', { textLikelihood }), measureOf('PT01', { textLikelihood: 0.97 })],
});

describe('images/main-no-text', () => {
  it('warns of a suspicion and calls it one; other images may carry text', () => {
    expect(measuredWith(mainNoText, likely(0.9))).toMatchObject({
      score: 0,
      severity: 'warning',
      index: 0,
      evidence: 'Text or a watermark is suspected on the main image (likelihood 90 %)',
    });
    expect(measuredWith(mainNoText, likely(0.05)).score).toBe(1);
  });

  it('lets the print on a product’s own label pass', () => {
    expect(measuredWith(mainNoText, likely(0.3)).score).toBe(1);
  });

  it('says when it could not be told', () => {
    expect(measureWith(mainNoText, likely(null))).toMatchObject({
      kind: 'unknown',
      reason: 'the main image is too busy to tell text from picture',
    });
    expect(measureWith(mainNoText, { images }).kind).toBe('unknown');
    expect(measureWith(mainNoText, likely(0.9), { isMedia: true }).kind).toBe('not-applicable');
  });
});
