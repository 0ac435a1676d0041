import { describe, expect, it } from 'vitest';
import { known } from '../../fact';
import { measuredWith, measureWith, productTypeWith, subjectWith } from '../../testing/subject-with';
import { unitCount } from './unit-count';

const productType = productTypeWith({ unit_count: { title: 'Unit count' } });

describe('compliance/unit-count', () => {
  it('asks for it where the product type has it', () => {
    expect(measuredWith(unitCount, { productType, attributes: {} })).toMatchObject({
      score: 0,
      severity: 'warning',
    });
    expect(measuredWith(unitCount, { productType, attributes: { unit_count: '10' } }).evidence).toBe(
      'Unit count 10',
    );
  });

  it('asks what is sold by measure, whatever the definition says, and doubts a count of one', () => {
    const title = 'Norvane Wood Glue 500 ml';
    expect(measuredWith(unitCount, { title, attributes: {} })).toMatchObject({
      score: 0,
      attribute: 'unit_count',
    });
    expect(measuredWith(unitCount, { title, attributes: { unit_count: '1 Count' } }).score).toBe(0.3);
    expect(measuredWith(unitCount, { title, attributes: { unit_count: '500 Millilitre' } }).score).toBe(1);
    const none = { title: 'Norvane Glue Gun', productType: productTypeWith({}), attributes: {} };
    expect(measureWith(unitCount, none).kind).toBe('not-applicable');
  });

  it('asked for nothing before 6 April 2026', () => {
    const subject = subjectWith({ productType: known(productType), attributes: known({}) });
    expect(unitCount.measure(subject, { now: Date.UTC(2026, 3, 5, 23) }).kind).toBe('not-applicable');
    expect(unitCount.measure(subject, { now: Date.UTC(2026, 3, 6) }).kind).toBe('measured');
  });

  it('leaves a required one to the rule on required attributes, and other countries alone', () => {
    const required = productTypeWith({ unit_count: { required: true } });
    expect(measureWith(unitCount, { productType: required, attributes: {} }).kind).toBe('not-applicable');
    expect(measureWith(unitCount, { productType, attributes: {} }, { marketplace: 'amazon-us' }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(unitCount, { attributes: {} }).kind).toBe('unknown');
  });
});
