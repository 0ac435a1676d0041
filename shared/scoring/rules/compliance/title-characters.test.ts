import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleCharacters } from './title-characters';

describe('compliance/title-characters', () => {
  it('finds ! $ ? _ { } ^ ¬ ¦ and marks them', () => {
    for (const character of '!$?_{}^¬¦') {
      const outcome = measuredWith(titleCharacters, { title: `Sign${character} Red` });
      expect(outcome).toMatchObject({ severity: 'policy', places: [{ marks: [[4, 5]] }] });
      expect(outcome.evidence).toContain(`«${character}»`);
    }
  });

  it('raises no alarm over trade titles', () => {
    for (const title of [
      'Norvane 41207 Valve Spindle Spanner, 3/8" Hex Shank, 8mm , Red',
      'Pipe Grip 1 1/2 ", QT-S1-XY04038/20',
      'Boltwell Steel Anchor | Bolts for Masonry | 5% off-cut',
      "Pegs – 4 Oak (No. 10) + Spare * #8 ~ 10 mm & 'u' Gauge",
    ]) {
      expect(measuredWith(titleCharacters, { title }).score).toBe(1);
    }
  });

  it('allows them in a brand name, and only there', () => {
    const brand = 'Zap!';
    expect(measuredWith(titleCharacters, { title: 'Zap! Fuse 13 A', brand }).score).toBe(1);
    expect(measuredWith(titleCharacters, { title: 'Zap! Fuse!', brand }).places).toMatchObject([
      { marks: [[9, 10]] },
    ]);
  });

  it('says when the title is not known', () => {
    expect(measureWith(titleCharacters, {}).kind).toBe('unknown');
  });
});
