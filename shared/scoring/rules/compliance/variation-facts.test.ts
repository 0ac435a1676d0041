import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { variationFacts } from './variation-facts';

const child = {
  parentage_level: 'child',
  variation_theme: 'SIZE/COLOR',
  child_parent_sku_relationship: 'P-1',
};

describe('compliance/variation-facts', () => {
  it('misses what the theme varies by, the theme and the parent', () => {
    expect(measuredWith(variationFacts, { attributes: { ...child, size: '10 mm' } }).places).toMatchObject([
      { attribute: 'color', evidence: 'The family varies by SIZE/COLOR, and color is empty' },
    ]);
    expect(measuredWith(variationFacts, { attributes: { parentage_level: 'child' } }).places).toMatchObject([
      { attribute: 'variation_theme' },
      { attribute: 'child_parent_sku_relationship' },
    ]);
  });

  it('is content with a child that says all of it', () => {
    const attributes = { ...child, size: '10 mm', color: 'Blue' };
    expect(measuredWith(variationFacts, { attributes })).toMatchObject({ score: 1 });
  });

  it('asks nothing of a parent, of what stands alone, and of themes that it does not know', () => {
    for (const attributes of [{ parentage_level: 'parent', variation_theme: 'SIZE' }, {}, { size: 'M' }]) {
      expect(measureWith(variationFacts, { attributes: attributes as Record<string, string> }).kind).toBe(
        'not-applicable',
      );
    }
    expect(measuredWith(variationFacts, { attributes: { ...child, variation_theme: 'GRIT' } }).score).toBe(1);
    expect(measureWith(variationFacts, {}, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(variationFacts, {})).toMatchObject({ fact: 'attributes' });
  });
});
