import { describe, expect, it } from 'vitest';
import { effectiveScoring } from './effective-scoring';
import { defaultWeights } from './weights';

const layer = { components: {}, rules: {}, thresholds: {}, version: 1 };

describe('effective scoring', () => {
  it('is ours where nothing is set', () => {
    expect(effectiveScoring([undefined, null])).toEqual({
      weights: defaultWeights,
      thresholds: {},
      version: 0,
    });
  });

  it('lets the later layer win, value by value', () => {
    const general = {
      ...layer,
      components: { seo: 40 },
      rules: { 'seo/title-length': 9 },
      thresholds: { 'images/image-count': { advised: 7, other: 1 } },
    };
    const category = { ...layer, version: 3, thresholds: { 'images/image-count': { advised: 4 } } };
    const scoring = effectiveScoring([general, category]);
    expect(scoring.weights.components).toEqual({ ...defaultWeights.components, seo: 40 });
    expect(scoring.weights.rules).toEqual({ 'seo/title-length': 9 });
    expect(scoring.thresholds).toEqual({ 'images/image-count': { advised: 4, other: 1 } });
  });

  it('has a version that rises when any layer changes', () => {
    expect(effectiveScoring([layer, { ...layer, version: 3 }]).version).toBe(4);
  });
});
