import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { quantityAgrees } from './quantity-agrees';

describe('content/quantity-agrees', () => {
  it('finds a pack that the attribute counts otherwise', () => {
    const title = 'Brass Hooks, Pack of 10';
    const outcome = measuredWith(quantityAgrees, { title, attributes: { number_of_items: '12' } });
    expect(outcome.evidence).toBe('The title says «Pack of 10», the attribute number_of_items says 12');
    expect(outcome.places?.[0]).toMatchObject({ marks: [[13, 23]], attribute: 'number_of_items' });
    expect(measuredWith(quantityAgrees, { title, attributes: { number_of_items: '1' } }).score).toBe(0);
  });

  it('agrees when any attribute says the same, also by a page’s label', () => {
    expect(
      measuredWith(quantityAgrees, { title: '3 Pack Bulbs', attributes: { unit_count: '3.0' } }).score,
    ).toBe(1);
    expect(
      measuredWith(quantityAgrees, { title: '20pcs Clips', attributes: { 'Number of Items': '\u200e20' } })
        .score,
    ).toBe(1);
  });

  it('knows that a set of twelve is one item', () => {
    const title = 'Tarnbrook 12-Piece Drill Bit Set';
    expect(measureWith(quantityAgrees, { title, attributes: { number_of_items: '1' } }).kind).toBe(
      'not-applicable',
    );
    expect(measuredWith(quantityAgrees, { title, attributes: { number_of_pieces: '10' } }).score).toBe(0);
  });

  it('takes no size, model or part number for a quantity', () => {
    for (const title of [
      'Pipe Grip 11-17 mm (1/2 ")',
      'Merrow BX/10/100 Dowels',
      'Packing Tape 50m',
      '2.5 Piece',
    ]) {
      expect(measureWith(quantityAgrees, { title, attributes: { number_of_items: '7' } }).kind).toBe(
        'not-applicable',
      );
    }
  });

  it('finds a bullet that counts otherwise, in whatever words', () => {
    const title = 'Brass Hooks, Pack of 10';
    const outcome = measuredWith(quantityAgrees, {
      title,
      bullets: ['Solid brass', 'Box of 12 with screws'],
    });
    expect(outcome.evidence).toBe('The title says «Pack of 10», bullet 2 says «Box of 12»');
    expect(outcome.places?.[0]).toMatchObject({ field: 'bullets', index: 1 });
    const agreed = { title, bullets: ['10 pack, each 40 mm'], attributes: { unit_count: '10 Count' } };
    expect(measuredWith(quantityAgrees, agreed).score).toBe(1);
  });

  it('finds a bullet that the attribute contradicts, where the title is silent', () => {
    const values = { title: 'Brass Hooks', bullets: ['Pack of 10'], attributes: { number_of_items: '12' } };
    expect(measuredWith(quantityAgrees, values).places?.[0]).toMatchObject({
      field: 'bullets',
      attribute: 'number_of_items',
    });
  });

  it('reads the contents, and pairs', () => {
    const title = 'Norvane Wood Screws 4 x 40, Box of 100';
    expect(
      measuredWith(quantityAgrees, { title, bullets: ['In the box: 40 screws and a bit'] }).evidence,
    ).toBe('The title says «Box of 100», bullet 1 says «40 screws»');
    const whole = {
      title,
      bullets: ['Contents: 100 screws', 'In the box: 1 driver bit'],
      attributes: { unit_count: '100' },
    };
    expect(measuredWith(quantityAgrees, whole).score).toBe(1);
    const gloves = { title: 'Norvane Gloves, 12 Pairs', attributes: { number_of_items: '24' } };
    expect(measuredWith(quantityAgrees, gloves).score).toBe(1);
    expect(measuredWith(quantityAgrees, { ...gloves, attributes: { number_of_items: '3' } }).score).toBe(0);
  });

  it('takes metres and litres for no count', () => {
    const values = {
      title: 'Rope 10 m, Pack of 2',
      attributes: { unit_count: '20 Metre', number_of_items: '2' },
    };
    expect(measuredWith(quantityAgrees, values).score).toBe(1);
  });

  it('says nothing without attributes', () => {
    expect(measureWith(quantityAgrees, { title: 'Pack of 10' })).toMatchObject({
      kind: 'unknown',
      fact: 'attributes',
    });
    expect(
      measureWith(quantityAgrees, { title: 'Pack of 10', attributes: { number_of_items: 'ten' } }).kind,
    ).toBe('not-applicable');
  });
});
