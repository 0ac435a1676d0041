import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { attributeValues } from './attribute-values';

const productType = productTypeWith({
  drive_system: { title: 'Drive', values: ['torx', 'pozidriv', 'slotted'] },
  material: {},
  minimum_purchase_age: { values: ['18'] },
});

describe('compliance/attribute-values', () => {
  it('names each value that the definition does not have, and what it takes', () => {
    const outcome = measuredWith(attributeValues, {
      productType,
      attributes: { drive_system: 'square', 'drive_system#2': 'torx', material: 'Anything' },
    });
    expect(outcome).toMatchObject({ severity: 'policy' });
    expect(outcome.places).toEqual([
      {
        evidence: '«Drive» holds «square», which Amazon does not know',
        fix: 'Choose one of its 3 values: «torx», «pozidriv» and «slotted».',
        attribute: 'drive_system',
      },
    ]);
  });

  it('finds a further value of several as well', () => {
    const attributes = { drive_system: 'torx', 'drive_system#2': 'Torx' };
    expect(measuredWith(attributeValues, { productType, attributes }).places).toHaveLength(1);
  });

  it('is content with known values, with a unit too', () => {
    const attributes = { drive_system: 'torx', minimum_purchase_age: '18 years' };
    expect(measuredWith(attributeValues, { productType, attributes }).score).toBe(1);
  });

  it('asks nothing where every value is free, of a page, or without the definition', () => {
    expect(measureWith(attributeValues, { productType, attributes: { material: 'x' } }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(attributeValues, { productType, attributes: { __proto__x: 'x' } }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(attributeValues, { attributes: {} })).toMatchObject({
      kind: 'unknown',
      fact: 'productType',
    });
    expect(measureWith(attributeValues, {}, { isOwn: false }).kind).toBe('not-applicable');
  });
});
