import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { requiredAttributes } from './required-attributes';

const productType = productTypeWith({
  item_name: { required: true },
  brand: { required: true },
  purchasable_offer: { required: true },
  material: { required: true, title: 'Material' },
  batteries_required: { required: true, title: 'Batteries required' },
  colour: { recommended: true },
});

describe('compliance/required-attributes', () => {
  it('names what the definition requires and the listing leaves empty', () => {
    const outcome = measuredWith(requiredAttributes, { productType, attributes: { material: 'Steel' } });
    expect(outcome).toMatchObject({
      severity: 'policy',
      evidence: '1 required attribute of Drill Bits empty: «Batteries required»',
    });
  });

  it('is content when all are there; title, brand and offer are judged elsewhere', () => {
    const attributes = { material: 'Steel', batteries_required: 'false' };
    expect(measuredWith(requiredAttributes, { productType, attributes }).score).toBe(1);
  });

  it('asks nothing of a rival, and names the missing fact', () => {
    expect(measureWith(requiredAttributes, { productType, attributes: {} }, { isOwn: false }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(requiredAttributes, { attributes: {} })).toMatchObject({ fact: 'productType' });
    expect(measureWith(requiredAttributes, { productType })).toMatchObject({ fact: 'attributes' });
    expect(measureWith(requiredAttributes, { productType: productTypeWith({}), attributes: {} }).kind).toBe(
      'not-applicable',
    );
  });
});
