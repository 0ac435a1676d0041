import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { recommendedAttributes } from './recommended-attributes';

const productType = productTypeWith({
  material: { recommended: true, title: 'Material' },
  colour: { recommended: true, title: 'Colour' },
  bullet_point: { recommended: true },
  batteries_required: { required: true, recommended: true },
});

describe('content/recommended-attributes', () => {
  it('names the recommended attributes that are empty', () => {
    const outcome = measuredWith(recommendedAttributes, {
      productType,
      attributes: { material: 'Steel', colour: ' ' },
    });
    expect(outcome).toMatchObject({ score: 0.5, evidence: '1 of 2 recommended attributes empty: «Colour»' });
  });

  it('is content when all are filled in', () => {
    expect(
      measuredWith(recommendedAttributes, { productType, attributes: { material: 'Steel', colour: 'Red' } })
        .score,
    ).toBe(1);
  });

  it('asks a rival, or a type that recommends nothing, for nothing', () => {
    expect(measureWith(recommendedAttributes, { productType, attributes: {} }, { isOwn: false }).kind).toBe(
      'not-applicable',
    );
    expect(
      measureWith(recommendedAttributes, { productType: productTypeWith({}), attributes: {} }).kind,
    ).toBe('not-applicable');
    expect(measureWith(recommendedAttributes, { attributes: {} })).toMatchObject({
      kind: 'unknown',
      fact: 'productType',
    });
  });
});
