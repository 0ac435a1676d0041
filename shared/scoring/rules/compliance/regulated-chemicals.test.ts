import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { regulatedChemicals } from './regulated-chemicals';

const bullets = ['Clears drains'];

describe('compliance/regulated-chemicals', () => {
  it.each([
    ['Norvane Sulphuric Acid 96% Drain Opener', '96 %, above the 15 %'],
    ['Norvane Brick Acid 1 l, Hydrochloric Acid 18 %', '18 %, above the 10 %'],
    ['Norvane Hydrogen Peroxide 35% 1 l', '35 %, above the 12 %'],
    ['Norvane 99% Oxalic Acid 500 g', '99 %, above the 10 %'],
    ['Norvane Phosphoric Acid 85 per cent', '85 %, above the 30 %'],
    ['Norvane Nitric Acid 5%', '5 %, above the 3 %'],
    ['Norvane Sodium Chlorate 98%', '98 %, above the 40 %'],
  ])('finds %s over its limit', (title, told) => {
    const outcome = measuredWith(regulatedChemicals, { title, bullets });
    expect(outcome).toMatchObject({ score: 0, severity: 'policy' });
    expect(outcome.evidence).toContain(told);
  });

  it('asks how strong it is, where only the name stands', () => {
    expect(
      measuredWith(regulatedChemicals, { title: 'Norvane Hydrochloric Acid 1 l', bullets }),
    ).toMatchObject({
      score: 0.4,
      severity: 'warning',
    });
  });

  it('is content at or below the limit', () => {
    expect(measuredWith(regulatedChemicals, { title: 'Norvane Hydrogen Peroxide 12%', bullets }).score).toBe(
      1,
    );
    const told = { title: 'Norvane Brick Acid 5 l', bullets: ['Hydrochloric acid, 9.5 %'] };
    expect(measuredWith(regulatedChemicals, told).score).toBe(1);
  });

  it.each([
    ['Norvane Gloves', 'Resistant to sulphuric acid'],
    ['Norvane Cleaner', 'Free of hydrochloric acid'],
    ['Norvane Grout', 'No nitric acid'],
    ['Norvane Battery Acid Tester', 'Reads quickly'],
    ['Norvane Silicone, Acetic Acid Cure', 'Seals'],
    ['Norvane Chisel', 'Steel'],
  ])('asks nothing of %s: %s', (title, bullet) => {
    expect(measureWith(regulatedChemicals, { title, bullets: [bullet] }).kind).toBe('not-applicable');
  });

  it('knows the British limits only, and needs the title', () => {
    expect(
      measureWith(regulatedChemicals, { title: 'Nitric Acid 50%' }, { marketplace: 'amazon-us' }).kind,
    ).toBe('not-applicable');
    expect(measureWith(regulatedChemicals, {})).toMatchObject({ fact: 'title' });
  });
});
