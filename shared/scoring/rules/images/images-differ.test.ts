import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { imageOf } from '../../testing/image-of';
import { imagesDiffer } from './images-differ';

describe('images/images-differ', () => {
  it('finds one file shown twice, in whatever size', () => {
    const url = 'https://m.media-amazon.com/images/I/71abcDEF';
    const images = [
      { ...imageOf('MAIN', 1500), url: `${url}._AC_SL1500_.jpg` },
      { ...imageOf('PT03', 1000), url: `${url}._AC_SX466_.jpg` },
    ];
    expect(measuredWith(imagesDiffer, { images }).evidence).toBe('PT03 is the same picture as MAIN');
  });

  it('is content with different files, and says nothing of one alone', () => {
    expect(measuredWith(imagesDiffer, { images: [imageOf('MAIN', 9), imageOf('PT01', 9)] }).score).toBe(1);
    expect(measureWith(imagesDiffer, { images: [imageOf('MAIN', 9)] }).kind).toBe('not-applicable');
    expect(measureWith(imagesDiffer, {}).kind).toBe('unknown');
  });
});
