import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { ratingStated } from './rating-stated';

describe('content/rating-stated', () => {
  it.each([
    ['Norvane Cordless Drill with Case', 'voltage'],
    ['Norvane LED Bulb E27', 'wattage'],
    ['Norvane Ratchet Strap 5 m', 'load'],
    ['Norvane Torque Wrench 1/2" Drive', 'torque'],
    ['Norvane Step Ladder 4 Tread', 'load'],
    ['Norvane Torch Black', 'brightness'],
  ])('asks of %s', (title, what) => {
    const outcome = measuredWith(ratingStated, { title, bullets: ['Well made'] });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning', field: 'bullets' });
    expect(outcome.evidence).toContain(what);
  });

  it.each([
    ['Norvane 18V Cordless Drill', []],
    ['Norvane LED Bulb E27', ['Uses 8 W']],
    ['Norvane Ratchet Strap 5 m', ['Breaking load 1500 kg']],
    ['Norvane Shackle and Rope 10 m', ['Safe load 3 kN']],
  ])('is content with %s', (title, bullets) => {
    expect(measuredWith(ratingStated, { title, bullets }).score).toBe(1);
  });

  it('takes an attribute for half an answer', () => {
    const attributes = { wattage: '8 watts' };
    expect(measuredWith(ratingStated, { title: 'Norvane LED Bulb', bullets: [], attributes })).toMatchObject({
      score: 0.5,
      severity: 'hint',
    });
  });

  it.each([
    'Norvane Saw 500 mm',
    'Torch Holder',
    'Rope Cutter',
    'Drill Bit Set for Cordless Drills',
    'Bulb Planter',
  ])('asks nothing of %s', (title) => {
    expect(measureWith(ratingStated, { title, bullets: [] }).kind).toBe('not-applicable');
  });

  it('needs title and bullets', () => {
    expect(measureWith(ratingStated, { title: 'LED Bulb' })).toMatchObject({ fact: 'bullets' });
  });
});
