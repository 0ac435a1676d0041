import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { fittingStated } from './fitting-stated';

describe('content/fitting-stated', () => {
  it.each([
    ['Norvane Deck Screws 4.5 x 65 mm, Box of 200', 'the drive'],
    ['Norvane Masonry Drill Bit 8 x 160 mm', 'the shank'],
    ['Norvane Impact Socket 24 mm', 'the square drive'],
    ['Norvane Circular Saw Blade 184 mm', 'the bore'],
  ])('asks of %s', (title, what) => {
    const outcome = measuredWith(fittingStated, { title, bullets: ['Made of steel'] });
    expect(outcome).toMatchObject({
      score: 0,
      severity: title.includes('Blade') ? 'hint' : 'warning',
      field: 'bullets',
    });
    expect(outcome.evidence).toContain(what);
  });

  it.each([
    ['Norvane Deck Screws 4.5 x 65 mm, Torx', []],
    ['Norvane Screws 4 x 40', ['Pozidriv no. 2']],
    ['Norvane Masonry Drill Bit 8 mm', ['SDS-Plus shank']],
    ['Norvane Impact Socket 24 mm, 1/2" Square Drive', []],
    ['Norvane Circular Saw Blade 184 mm', ['30 mm bore']],
  ])('is content with %s', (title, bullets) => {
    expect(measuredWith(fittingStated, { title, bullets }).score).toBe(1);
  });

  it('takes an attribute for half an answer', () => {
    const attributes = { drive_system: 'torx' };
    expect(
      measuredWith(fittingStated, { title: 'Norvane Deck Screws', bullets: [], attributes }),
    ).toMatchObject({ score: 0.5, severity: 'hint' });
  });

  it.each([
    'Norvane Screw Box',
    'Norvane Screwdriver Bit Holder',
    'Storage Case for Drill Bits',
    'Norvane Ratchet Strap 5 m',
  ])('asks nothing of %s', (title) => {
    expect(measureWith(fittingStated, { title, bullets: [] }).kind).toBe('not-applicable');
  });

  it('needs title and bullets', () => {
    expect(measureWith(fittingStated, { title: 'Deck Screws' })).toMatchObject({ fact: 'bullets' });
  });
});
