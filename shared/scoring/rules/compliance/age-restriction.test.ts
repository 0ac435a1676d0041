import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { ageRestriction } from './age-restriction';

describe('compliance/age-restriction', () => {
  it('asks knives, blades and axes for the age limit', () => {
    for (const title of [
      'Norvane Retractable Knife',
      'Utility Blades, 10 in a Case',
      'Camping Axe 600 g',
      'Bushcraft Knife, 100 mm',
    ]) {
      expect(measuredWith(ageRestriction, { title, bullets: ['Sharp'] })).toMatchObject({
        score: 0,
        severity: 'policy',
        attribute: 'minimum_purchase_age',
      });
    }
  });

  it('is content when any text states it', () => {
    const title = 'Norvane Utility Knife';
    for (const text of [
      'Sold only to adults of 18 or over',
      'Not for sale to under 18s',
      'Age-verified delivery',
      '18+ only',
    ]) {
      expect(measuredWith(ageRestriction, { title, bullets: [text] }).score).toBe(1);
    }
    expect(measuredWith(ageRestriction, { title, bullets: [], description: 'For over-18s' }).score).toBe(1);
  });

  it('takes the attribute for an answer, and asks for a word beside it', () => {
    const attributes = { minimum_purchase_age: '18' };
    const values = { title: 'Norvane Utility Knife', bullets: [], attributes };
    expect(measuredWith(ageRestriction, values)).toMatchObject({ score: 0.8, severity: 'hint' });
  });

  it('asks corrosives for it too', () => {
    expect(
      measuredWith(ageRestriction, { title: 'Norvane Caustic Soda Drain Cleaner', bullets: [] }).score,
    ).toBe(0);
  });

  it('takes no tool that merely sounds sharp for one', () => {
    for (const title of [
      'Circular Saw Blade 190 mm',
      'Putty Knife and Filling Knife',
      'Kitchen Knife Sharpener',
      'Utility Knife Holder',
      'Wiper Blades',
      'Razor Blade Scraper',
      'Axle Stand',
      'Strop for Pocket Knives',
      'Fine Blades Cable Tool',
    ]) {
      expect(measureWith(ageRestriction, { title, bullets: [] }).kind).toBe('not-applicable');
    }
  });

  it('is British law', () => {
    const facts = { title: 'Utility Knife', bullets: [] };
    expect(measureWith(ageRestriction, facts, { marketplace: 'amazon-us' }).kind).toBe('not-applicable');
    expect(measureWith(ageRestriction, { title: 'Utility Knife' })).toMatchObject({
      kind: 'unknown',
      fact: 'bullets',
    });
  });
});
