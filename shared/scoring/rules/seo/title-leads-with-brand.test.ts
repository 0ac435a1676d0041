import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleLeadsWithBrand } from './title-leads-with-brand';

describe('seo/title-leads-with-brand', () => {
  it('takes a brand in other letters or with a hyphen for the brand', () => {
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'KES-TREL Panel Glue 500ml', brand: 'Kes Trel' }).score,
    ).toBe(1);
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'Kestrel 70515 K-310 Auger', brand: 'KESTREL' }).score,
    ).toBe(1);
  });

  it('asks for the brand first, half as loudly where it stands later', () => {
    const later = measuredWith(titleLeadsWithBrand, {
      title: 'Pendant for the Hall - Hallam 8"',
      brand: 'HALLAM',
    });
    expect(later).toMatchObject({
      score: 0.5,
      severity: 'hint',
      evidence: 'HALLAM is in the title, but not first',
    });
    expect(
      measuredWith(titleLeadsWithBrand, { title: 'Keep Gate Shut Sign', brand: 'Drayfield' }).score,
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
