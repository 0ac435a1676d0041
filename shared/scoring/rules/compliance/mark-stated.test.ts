import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { markStated } from './mark-stated';

describe('compliance/mark-stated', () => {
  it('misses the mark on electrical goods and protective equipment', () => {
    for (const title of ['Norvane Heat Gun 2000 W', 'Norvane LED Bulb E27 8 W', 'Norvane Safety Goggles']) {
      expect(measuredWith(markStated, { title, bullets: ['Made well'] })).toMatchObject({
        score: 0,
        severity: 'hint',
      });
    }
  });

  it('is content with either mark, in a text or an attribute', () => {
    expect(
      measuredWith(markStated, { title: 'Norvane Heat Gun', bullets: ['CE and UKCA marked'] }).score,
    ).toBe(1);
    const attributes = { ukca_conformity: 'declared' };
    expect(measuredWith(markStated, { title: 'Norvane Heat Gun', bullets: [], attributes }).score).toBe(1);
  });

  it('asks nothing of hand tools, in America, or without the bullets', () => {
    expect(measureWith(markStated, { title: 'Norvane Chisel', bullets: [] }).kind).toBe('not-applicable');
    const values = { title: 'Heat Gun', bullets: [] };
    expect(measureWith(markStated, values, { marketplace: 'amazon-us' }).kind).toBe('not-applicable');
    expect(measureWith(markStated, { title: 'Heat Gun' })).toMatchObject({ fact: 'bullets' });
  });
});
