import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { video } from './video';

describe('images/video', () => {
  it('hints at a video where the gallery has none', () => {
    expect(measuredWith(video, { hasVideo: false })).toMatchObject({ score: 0, severity: 'hint' });
    expect(measuredWith(video, { hasVideo: true }).score).toBe(1);
  });

  it('counts nothing when the page did not say', () => {
    expect(measureWith(video, {})).toMatchObject({ kind: 'unknown', fact: 'hasVideo' });
    expect(measureWith(video, { hasVideo: false }, { isMedia: true }).kind).toBe('not-applicable');
  });
});
