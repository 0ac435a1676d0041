import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleLeadsWithBrand } from './title-leads-with-brand';

describe('seo/title-leads-with-brand', () => {
  it('takes a brand in other letters or with a hyphen for the brand', () => {
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'EVO-STIK Wood Glue 500ml', brand: 'Evo Stik' }).score,
    ).toBe(1);
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'Ridgid 62990 T-201 Auger', brand: 'RIDGID' }).score,
    ).toBe(1);
  });

  it('asks for the brand first, half as loudly where it stands later', () => {
    const later = measuredWith(titleLeadsWithBrand, {
      title: 'Modern Kitchen Lights - Autelo 8"',
      brand: 'AUTELO',
    });
    expect(later).toMatchObject({
      score: 0.5,
      severity: 'hint',
      evidence: 'AUTELO is in the title, but not first',
    });
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'No Trespassing Sign', brand: 'NorthByNorthEast' }).score,
    ).toBe(0);
  });

  it('does not ask for a brand that is none', () => {
    for (const brand of ['Generic', 'unbranded', 'N/A', '®']) {
      expect(measureWith(titleLeadsWithBrand, { title: 'Brass Hook', brand }).kind).toBe('not-applicable');
    }
  });

  it('says when the brand is not known', () => {
    expect(measureWith(titleLeadsWithBrand, { title: 'Brass Hook' })).toMatchObject({
      kind: 'unknown',
      fact: 'brand',
    });
  });
});
