import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { aplus } from './aplus';

describe('content/aplus', () => {
  it('hints at A+ content where the page has none', () => {
    expect(measuredWith(aplus, { hasAplus: false })).toMatchObject({ score: 0, severity: 'hint' });
    expect(measuredWith(aplus, { hasAplus: true }).score).toBe(1);
  });

  it('says when it is not known, and leaves books alone', () => {
    expect(measureWith(aplus, {}).kind).toBe('unknown');
    expect(measureWith(aplus, { hasAplus: false }, { isMedia: true }).kind).toBe('not-applicable');
  });
});
