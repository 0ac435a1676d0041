import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/image-of';
import { measureOf } from '../../testing/measure-of';
import { measuredWith, measureWith, subjectWith, testNow } from '../../testing/subject-with';
import { known } from '../../fact';
import { mainFillsFrame } from './main-fills-frame';

const images = [imageOf('MAIN', 1600)];
const filling = (fillShare: number | null) => ({
  images,
  measuredImages: [measureOf('MAIN', { fillShare })],
});

describe('images/main-fills-frame', () => {
  it('asks for 85 % of the frame', () => {
    expect(measuredWith(mainFillsFrame, filling(0.85)).score).toBe(1);
    expect(measuredWith(mainFillsFrame, filling(1)).score).toBe(1);
    expect(measuredWith(mainFillsFrame, filling(0.62))).toMatchObject({
      severity: 'warning',
      index: 0,
      evidence: 'The product fills 62 % of the frame; Amazon asks 85 %',
    });
    expect(measuredWith(mainFillsFrame, filling(0.8)).severity).toBe('hint');
  });

  it('judges by the share that the seller set', () => {
    const subject = subjectWith({
      images: known(images),
      measuredImages: known([measureOf('MAIN', { fillShare: 0.7 })]),
    });
    const thresholds = { 'images/main-fills-frame': { fill: 70 } };
    expect(mainFillsFrame.measure(subject, { now: testNow, thresholds })).toMatchObject({ score: 1 });
  });

  it('says when it could not be told', () => {
    expect(measureWith(mainFillsFrame, filling(null))).toMatchObject({
      kind: 'unknown',
      fact: 'measuredImages',
      reason: 'where the product ends could not be told on the main image',
    });
    expect(measureWith(mainFillsFrame, { images }).kind).toBe('unknown');
    expect(measureWith(mainFillsFrame, filling(0.2), { isMedia: true }).kind).toBe('not-applicable');
  });

  it('finds the measure of a file that the listing names in another size', () => {
    const scaled = [{ ...images[0]!, url: images[0]!.url.replace('.jpg', '._AC_SL1500_.jpg') }];
    expect(measuredWith(mainFillsFrame, { ...filling(0.5), images: scaled }).score).toBeLessThan(1);
  });
});
