import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletClaims } from './bullet-claims';

describe('compliance/bullet-claims', () => {
  it('finds guarantees and money back, and marks both', () => {
    const text = '100% satisfaction guarantee, or your money back within 30 days';
    const outcome = measuredWith(bulletClaims, { bullets: ['Steel', text] });
    expect(outcome.evidence).toBe(
      '«100% satisfaction guarantee» and «money back»: claims of kinds banned in bullets since 15 August 2024; Amazon may suppress the listing',
    );
    expect(outcome.places).toMatchObject([
      {
        index: 1,
        marks: [
          [0, 27],
          [37, 47],
        ],
      },
    ]);
  });

  it('finds the environmental and biocidal claims, hyphen or not', () => {
    for (const text of [
      'Eco-Friendly',
      'eco friendly',
      'Antimicrobial',
      'anti-bacterial',
      'Made from bamboo',
    ]) {
      expect(measuredWith(bulletClaims, { bullets: [text] }).severity).toBe('policy');
    }
  });

  it('allows a warranty, recognition, bamboo canes and ecosystems', () => {
    const bullets = [
      '2 year warranty',
      'Bold symbol ensures recognition',
      'Fits bamboo canes',
      'Economical ecosystem',
    ];
    expect(measuredWith(bulletClaims, { bullets }).score).toBe(1);
  });

  it('says when the bullets are not known', () => {
    expect(measureWith(bulletClaims, {}).kind).toBe('unknown');
  });
});
