import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { attributeLimits } from './attribute-limits';

const productType = productTypeWith({
  model_number: { title: 'Model Number', minLength: 2, maxLength: 10 },
  warranty: { title: 'Warranty', maxUtf8ByteLength: 4 },
  material: { title: 'Material', maxItems: 2 },
  item_name: { maxLength: 5 },
  color: {},
});
const measured = (attributes: Record<string, string>) =>
  measuredWith(attributeLimits, { productType, attributes });

describe('compliance/attribute-limits', () => {
  it('names an attribute that is too long or too short, in the limit’s unit', () => {
    expect(measured({ model_number: 'QT-4038-20-XL' }).places).toEqual([
      {
        evidence: '«Model Number» has 13 of 10 characters: Amazon refuses it',
        fix: 'Take 3 characters out.',
        attribute: 'model_number',
      },
    ]);
    expect(measured({ model_number: 'Q' }).evidence).toBe(
      '«Model Number» has 1 character; Amazon asks for 2',
    );
    expect(measured({ warranty: '5 ÄÖ' }).evidence).toContain('6 of 4 bytes');
  });

  it('names an attribute with more values than it takes, once', () => {
    const outcome = measured({
      material: 'Steel',
      'material#2': 'Brass',
      'material#3': 'Zinc',
      'material#4': 'Tin',
    });
    expect(outcome.places).toHaveLength(1);
    expect(outcome.evidence).toBe('«Material» has more values than the 2 that Amazon takes');
  });

  it('is content within the limits, and leaves the words to their own rules', () => {
    expect(measured({ model_number: 'QT-4038', material: 'Steel', item_name: 'far too long' }).score).toBe(1);
    expect(measureWith(attributeLimits, { productType, attributes: { color: 'x' } }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(attributeLimits, { attributes: {} })).toMatchObject({ fact: 'productType' });
    expect(measureWith(attributeLimits, {}, { isOwn: false }).kind).toBe('not-applicable');
  });
});
