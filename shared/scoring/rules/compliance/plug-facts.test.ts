import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { plugFacts } from './plug-facts';

describe('compliance/plug-facts', () => {
  it.each(['Norvane Glue Gun 60 W', 'Norvane Extension Lead 5 m', 'Norvane Corded Drill 240V'])(
    'asks for the plug of %s',
    (title) => {
      expect(measuredWith(plugFacts, { title, bullets: ['Heats in a minute'] })).toMatchObject({
        score: 0,
        severity: 'warning',
        attribute: 'power_plug_type',
      });
    },
  );

  it('finds a plug that is not sold here', () => {
    const outcome = measuredWith(plugFacts, { title: 'Norvane Soldering Iron', bullets: ['With EU plug'] });
    expect(outcome).toMatchObject({
      score: 0,
      severity: 'policy',
      field: 'bullets',
      index: 0,
      marks: [[5, 12]],
    });
    const adapted = { title: 'Norvane Soldering Iron', bullets: ['EU plug with a UK adaptor fitted'] };
    expect(measuredWith(plugFacts, adapted).score).toBe(1);
  });

  it.each([
    ['Norvane Heat Gun 2000 W', ['UK 3-pin plug with 2 m cable']],
    ['Norvane Extension Lead 5 m', ['13 A fused plug to BS 1363']],
    ['Norvane Cable Reel 25 m 110V', []],
  ])('is content with %s', (title, bullets) => {
    expect(measuredWith(plugFacts, { title, bullets }).score).toBe(1);
  });

  it.each([
    'Norvane Cordless Drill 18V',
    'Norvane Wall Plugs, Pack of 100',
    'Glue Gun Sticks 11 mm',
    'Gas Patio Heater',
  ])('asks nothing of %s', (title) => {
    expect(measureWith(plugFacts, { title, bullets: [] }).kind).toBe('not-applicable');
  });

  it('asks nothing in America, and needs title and bullets', () => {
    const values = { title: 'Heat Gun', bullets: [] };
    expect(measureWith(plugFacts, values, { marketplace: 'amazon-us' }).kind).toBe('not-applicable');
    expect(measureWith(plugFacts, { title: 'Heat Gun' })).toMatchObject({ fact: 'bullets' });
  });
});
