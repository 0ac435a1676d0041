import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { compatibilityWording } from './compatibility-wording';

const brand = 'Norvane';

describe('compliance/compatibility-wording', () => {
  it.each([
    'Makita 18V Battery 5.0Ah by Norvane',
    'Norvane Bosch Jigsaw Blades, Pack of 10',
    'Norvane DEWALT Charger 18V',
  ])('finds another maker’s name used as a brand: %s', (title) => {
    const outcome = measuredWith(compatibilityWording, { title, brand });
    expect(outcome).toMatchObject({ severity: 'policy' });
    expect(outcome.fix).toContain('compatible with');
  });

  it('finds «genuine» and «original» of another maker in a bullet', () => {
    const outcome = measuredWith(compatibilityWording, {
      title: 'Norvane Blades for Bosch Jigsaws',
      brand,
      bullets: ['Original Bosch quality'],
    });
    expect(outcome.places).toEqual([
      expect.objectContaining({
        field: 'bullets',
        index: 0,
        marks: [[9, 14]],
        evidence: 'Bullet 1 calls it genuine «Bosch», which is not its brand',
      }),
    ]);
  });

  it.each([
    'Norvane Jigsaw Blades for Bosch, DeWalt and Makita, Pack of 10',
    'Norvane Charger compatible with Makita 18V',
    'Norvane Filter Fits Henry and Numatic',
    'Norvane Bags, Kärcher compatible',
    'Norvane Sharpener for Stihl 3/8" Chains',
  ])('is content with a statement of fit: %s', (title) => {
    expect(
      measuredWith(compatibilityWording, { title, brand, bullets: ['Not a genuine Makita part'] }).score,
    ).toBe(1);
  });

  it('lets a maker name itself, and a word be a word', () => {
    expect(
      measureWith(compatibilityWording, { title: 'Draper 38324 Plug Key', brand: 'Draper Tools' }).kind,
    ).toBe('not-applicable');
    expect(measureWith(compatibilityWording, { title: 'STANLEY FatMax Knife', brand: 'Stanley' }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(compatibilityWording, { title: 'Norvane Tape, a trend in red', brand }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(compatibilityWording, { title: 'Norvane Tape', brand }).kind).toBe('not-applicable');
  });

  it('needs the brand', () => {
    expect(measureWith(compatibilityWording, { title: 'Makita Battery' })).toMatchObject({ fact: 'brand' });
  });
});
