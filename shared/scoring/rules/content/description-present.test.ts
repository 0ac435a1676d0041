import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { descriptionPresent } from './description-present';

describe('content/description-present', () => {
  it('warns when there is none', () => {
    expect(measuredWith(descriptionPresent, { description: null })).toMatchObject({
      score: 0,
      severity: 'warning',
    });
    expect(measuredWith(descriptionPresent, { description: 'A set of twelve bits.' }).score).toBe(1);
  });

  it('asks for none under A+ content, which takes its place', () => {
    expect(measuredWith(descriptionPresent, { description: null, hasAplus: true }).score).toBe(1);
  });

  it('says when it is not known', () => {
    expect(measureWith(descriptionPresent, { hasAplus: false })).toMatchObject({
      kind: 'unknown',
      fact: 'description',
    });
  });
});
