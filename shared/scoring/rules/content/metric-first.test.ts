import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { metricFirst } from './metric-first';

describe('content/metric-first', () => {
  it('finds a size in inches or pounds alone', () => {
    const outcome = measuredWith(metricFirst, {
      title: 'Norvane Try Square Blade 6 Inch',
      bullets: ['Weighs 2 lb'],
    });
    expect(outcome).toMatchObject({ score: 0, severity: 'hint' });
    expect(outcome.evidence).toBe('Title says «6 Inch»; no metric figure stands anywhere');
    expect(outcome.places).toMatchObject([{ field: 'title' }, { field: 'bullets', index: 0 }]);
  });

  it('minds less where metric figures stand elsewhere', () => {
    const values = { title: 'Norvane Rule 12 in', bullets: ['Length 300 mm'] };
    expect(measuredWith(metricFirst, values).score).toBe(0.6);
  });

  it.each([
    'Norvane Chisel 150 x 6 mm (6 x 1/4 Inch)',
    'Norvane Ratchet 1/2" Square Drive, 250 mm',
    'Norvane Valve G 1 Inch, 15 mm',
    'Norvane Hammer, 20 oz - 567 g',
    'Norvane Watch 1.9" HD Display, 300 mm Strap',
    'Norvane Spray Oil 3-IN-ONE, 400 g',
  ])('is content with %s', (title) => {
    expect(measuredWith(metricFirst, { title }).score).toBe(1);
  });

  it('asks nothing in America, of media, or where nothing is measured', () => {
    expect(measureWith(metricFirst, { title: 'Rule 12 in' }, { marketplace: 'amazon-us' }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(metricFirst, { title: 'A 12 in Ruler' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(metricFirst, { title: 'Norvane Torch' }).kind).toBe('not-applicable');
    expect(measureWith(metricFirst, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
