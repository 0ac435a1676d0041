import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { hazardData } from './hazard-data';

const attribute = 'supplier_declared_dg_hz_regulation';

describe('compliance/hazard-data', () => {
  it.each([
    'Norvane Red Spray Paint 400 ml',
    'Norvane Epoxy Adhesive, 2 Part',
    'Norvane White Spirit 2 l',
    'Norvane Drain Cleaner 1 l',
    'Norvane Weedkiller 1 l',
  ])('asks for the hazard data of %s', (title) => {
    expect(measuredWith(hazardData, { title, attributes: {} })).toMatchObject({
      score: 0,
      severity: 'warning',
      attribute,
    });
  });

  it('doubts «not applicable»', () => {
    const outcome = measuredWith(hazardData, {
      title: 'Norvane Super Glue 5 g',
      attributes: { [attribute]: 'not_applicable' },
    });
    expect(outcome.score).toBe(0.3);
    expect(outcome.evidence).toContain('«not_applicable»');
  });

  it('is content with a class or a data sheet', () => {
    const title = 'Norvane Super Glue 5 g';
    const bullets = ['Warning: irritates eyes'];
    expect(measuredWith(hazardData, { title, bullets, attributes: { [attribute]: 'ghs' } }).score).toBe(1);
    expect(
      measuredWith(hazardData, { title, bullets, attributes: { safety_data_sheet_url: 'https://x.example' } })
        .score,
    ).toBe(1);
  });

  it.each([
    'Norvane Paint Brush 50 mm',
    'Norvane Glue Gun',
    'Self-Adhesive Hooks',
    'Norvane Solvent Free Wood Glue',
    'Brass Hinge',
  ])('asks nothing of %s', (title) => {
    expect(measureWith(hazardData, { title, attributes: {} }).kind).toBe('not-applicable');
  });

  it('needs the attributes, of an own listing', () => {
    expect(measureWith(hazardData, { title: 'Super Glue' })).toMatchObject({ fact: 'attributes' });
    expect(measureWith(hazardData, { title: 'Super Glue' }, { isOwn: false }).kind).toBe('not-applicable');
  });
});
