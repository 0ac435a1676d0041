import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith, productTypeWith } from '../../testing/subject-with';
import { materialStated } from './material-stated';

const productType = productTypeWith({ material: {} });

describe('content/material-stated', () => {
  it('asks for it where the kind of thing is bought by it', () => {
    const outcome = measuredWith(materialStated, {
      title: 'Norvane Deck Screws 4 x 40',
      bullets: ['Torx drive'],
    });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning', attribute: 'material' });
    expect(outcome.evidence).toBe('Neither the texts nor the attribute say what the screws are made of');
  });

  it('asks less where only the product type has a place for it', () => {
    expect(
      measuredWith(materialStated, { title: 'Norvane Bucket', bullets: ['10 l'], productType }),
    ).toMatchObject({
      score: 0,
      severity: 'hint',
    });
  });

  it('is content with a word in a text or with the attribute', () => {
    expect(
      measuredWith(materialStated, { title: 'Norvane Deck Screws', bullets: ['Stainless A2'] }).score,
    ).toBe(1);
    expect(
      measuredWith(materialStated, {
        title: 'Norvane Screws',
        bullets: [],
        attributes: { material: 'Zamak' },
      }).score,
    ).toBe(1);
  });

  it('asks nothing of a torch or of glue', () => {
    for (const title of ['Norvane Torch Black', 'Norvane Wood Glue 500 ml']) {
      expect(measureWith(materialStated, { title, bullets: [] }).kind).toBe('not-applicable');
    }
    expect(measureWith(materialStated, { title: 'Deck Screws' })).toMatchObject({ fact: 'bullets' });
  });
});
