import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { protectiveStandard } from './protective-standard';

describe('compliance/protective-standard', () => {
  it.each([
    ['Norvane Work Gloves, Nitrile, Size 9', 'EN 388'],
    ['Norvane Safety Goggles Clear', 'EN 166'],
    ['Norvane Dust Mask, Pack of 10', 'FFP'],
    ['Norvane Ear Defenders', 'EN 352'],
    ['Norvane Safety Helmet Yellow', 'EN 397'],
    ['Norvane Safety Boots Size 9', '20345'],
  ])('asks for the standard of %s', (title, standard) => {
    const outcome = measuredWith(protectiveStandard, { title, bullets: ['Comfortable'] });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning' });
    expect(outcome.fix).toContain(standard);
  });

  it.each(['EN 388: 4131X', 'EN388 4131X', 'To EN ISO 21420', 'FFP3 filters'])(
    'is content with %s',
    (bullet) => {
      expect(
        measuredWith(protectiveStandard, { title: 'Norvane Work Gloves', bullets: [bullet] }).score,
      ).toBe(1);
    },
  );

  it.each(['Norvane Gardening Gloves', 'Glove Box Organiser', 'Norvane Tape', 'Stand for Safety Helmets'])(
    'asks nothing of %s',
    (title) => {
      expect(measureWith(protectiveStandard, { title, bullets: [] }).kind).toBe('not-applicable');
    },
  );

  it('needs title and bullets', () => {
    expect(measureWith(protectiveStandard, { title: 'Work Gloves' })).toMatchObject({ fact: 'bullets' });
  });
});
