import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { quantityStated } from './quantity-stated';

const attributes = { number_of_items: '10' };

describe('content/quantity-stated', () => {
  it('finds a pack that the title keeps to itself', () => {
    const outcome = measuredWith(quantityStated, {
      title: 'Norvane Hooks 40 mm',
      bullets: ['10 hooks'],
      attributes,
    });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning', field: 'title' });
    expect(outcome.evidence).toBe('The attribute number_of_items says 10, the title does not say it');
  });

  it('asks for a contents bullet', () => {
    const values = { title: 'Norvane Hooks, Pack of 10', bullets: ['Solid brass 10 mm'], attributes };
    expect(measuredWith(quantityStated, values)).toMatchObject({
      score: 0.5,
      severity: 'hint',
      field: 'bullets',
    });
    expect(measuredWith(quantityStated, { ...values, attributes: {} }).evidence).toContain('promises 10');
  });

  it('is content where both say it', () => {
    const values = { title: '10 Norvane Hooks', bullets: ['In the box: 10 hooks'], attributes };
    expect(measuredWith(quantityStated, values).score).toBe(1);
  });

  it('asks nothing of one, of a page, or without the attributes', () => {
    const one = {
      title: 'Norvane Hook',
      bullets: [],
      attributes: { number_of_items: '1', unit_count: '5 Metre' },
    };
    expect(measureWith(quantityStated, one).kind).toBe('not-applicable');
    expect(measureWith(quantityStated, one, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(quantityStated, { title: 'Hook', bullets: [] })).toMatchObject({ fact: 'attributes' });
  });
});
