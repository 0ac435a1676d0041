import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageCount } from './image-count';

describe('images/image-count', () => {
  it('asks for six', () => {
    expect(measuredWith(imageCount, { imageCount: 5 })).toMatchObject({
      evidence: '5 images of 6 advised',
      severity: 'warning',
    });
    expect(measuredWith(imageCount, { imageCount: 6 }).score).toBe(1);
    expect(measuredWith(imageCount, { imageCount: 0 }).score).toBe(0);
  });

  it('says when the page carries no image data', () => {
    expect(measureWith(imageCount, {})).toMatchObject({ kind: 'unknown', fact: 'imageCount' });
    expect(measureWith(imageCount, { imageCount: 1 }, { isMedia: true }).kind).toBe('not-applicable');
  });
});
