import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { batteryFacts } from './battery-facts';

describe('compliance/battery-facts', () => {
  it.each(['Norvane 18V Combi Drill', 'Norvane Cordless Sander', 'Norvane Torch Black'])(
    'asks for the battery of %s',
    (title) => {
      expect(measuredWith(batteryFacts, { title, bullets: ['Light in the hand'] })).toMatchObject({
        score: 0,
        severity: 'warning',
        attribute: 'batteries_included',
      });
    },
  );

  it.each([
    ['Norvane 18V Combi Drill, Body Only', []],
    ['Norvane Cordless Drill', ['2 x 2.0Ah batteries in the box']],
    ['Norvane Torch', ['Takes 2 x AA cells']],
    ['Norvane Head Torch', ['Charges by USB']],
  ])('is content with %s', (title, bullets) => {
    expect(measuredWith(batteryFacts, { title, bullets }).score).toBe(1);
  });

  it('finds an attribute that a text contradicts', () => {
    const title = 'Norvane 18V Combi Drill';
    const bullets = ['Battery and charger sold separately', 'Steel chuck'];
    const outcome = measuredWith(batteryFacts, {
      title,
      bullets,
      attributes: { batteries_included: 'true' },
    });
    expect(outcome).toMatchObject({ score: 0, field: 'bullets', index: 0, attribute: 'batteries_included' });
    const included = {
      title,
      bullets: ['Comes with a 4 Ah battery'],
      attributes: { batteries_included: 'false' },
    };
    expect(measuredWith(batteryFacts, included).score).toBe(0);
    expect(
      measuredWith(batteryFacts, { ...included, attributes: { batteries_included: 'true' } }).score,
    ).toBe(1);
  });

  it.each([
    'Norvane Corded Drill 230V',
    'Norvane Wood Chisel',
    'Torch Holder',
    'Battery Charger for 18V Drills',
  ])('asks nothing of %s', (title) => {
    expect(measureWith(batteryFacts, { title, bullets: [] }).kind).toBe('not-applicable');
  });

  it('needs title and bullets', () => {
    expect(measureWith(batteryFacts, { title: 'Torch' })).toMatchObject({ fact: 'bullets' });
  });
});
