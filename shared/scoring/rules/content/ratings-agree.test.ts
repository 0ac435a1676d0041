import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { ratingsAgree } from './ratings-agree';

describe('content/ratings-agree', () => {
  it.each([
    ['Norvane 18V Combi Drill', 'A 20 V motor'],
    ['Norvane Drill, 60 Nm', 'Torque of 50 Nm'],
    ['Norvane LED Bulb 8W', 'Uses 9 watts'],
    ['Norvane 2.0Ah Battery', 'Holds 4 Ah'],
    ['Norvane Torch 1000 Lumens', '800 lm on full'],
  ])('finds that %s and «%s» differ', (title, bullet) => {
    const outcome = measuredWith(ratingsAgree, { title, bullets: ['Steel', bullet] });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning' });
    expect(outcome.places?.[0]).toMatchObject({ field: 'bullets', index: 1 });
  });

  it.each([
    ['Norvane 18V Drill', { voltage: '12 volts' }, 'voltage'],
    ['Norvane LED Bulb 8W', { wattage: '9 watts' }, 'wattage'],
    ['Norvane Wood Glue 500 ml', { unit_count: '750 milliliters' }, 'unit_count'],
    ['Norvane Shelf Bracket, holds 40 kg', { weight_capacity: '60 kilograms' }, 'weight_capacity'],
  ])('finds an attribute that %s contradicts', (title, attributes, name) => {
    expect(
      measuredWith(ratingsAgree, { title, attributes: attributes as Record<string, string> }).places?.[0],
    ).toMatchObject({ field: 'title', attribute: name });
  });

  it.each([
    ['Norvane 18V Drill', ['230 V charger in the box', '18 V, 2.0 Ah battery'], { voltage: '18 volts' }],
    ['Norvane LED Bulb 8W', ['60 W equivalent'], { wattage: '8 watts' }],
    ['Norvane Impact Driver 18V', ['170 Nm in hard mode, 90 Nm in soft'], {}],
    ['Norvane VDE Screwdriver 1000V', ['Tested to 10,000 V'], {}],
    ['Norvane Sealant 300 ml', ['Seals 12 m of a 5 mm joint'], { unit_count: '3 Count' }],
    ['Norvane Hammer 450 g', ['Weighs 700 g with handle'], {}],
    ['Norvane 40 W Heater', ['0.04 kW'], {}],
  ])('lets %s be', (title, bullets, attributes) => {
    const outcome = measureWith(ratingsAgree, {
      title,
      bullets,
      attributes: attributes as Record<string, string>,
    });
    expect(outcome).toMatchObject(outcome.kind === 'measured' ? { score: 1 } : { kind: 'not-applicable' });
  });

  it('says nothing where nothing is rated, and needs the title', () => {
    expect(measureWith(ratingsAgree, { title: 'Norvane Saw R-S1-SM04038/20' }).kind).toBe('not-applicable');
    expect(measureWith(ratingsAgree, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
