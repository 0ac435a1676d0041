import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { materialAgrees } from './material-agrees';

describe('content/material-agrees', () => {
  it.each([
    ['Norvane Brass Hinges 75 mm', [], 'Stainless Steel'],
    ['Norvane Hinges 75 mm', ['Material: solid brass'], 'Steel'],
    ['Norvane Rope 10 m', ['Made from polypropylene'], 'Nylon'],
  ])('finds that %s says another material than the attribute', (title, bullets, material) => {
    expect(measuredWith(materialAgrees, { title, bullets, attributes: { material } })).toMatchObject({
      score: 0,
      severity: 'warning',
      attribute: 'material',
    });
  });

  it.each([
    ['Norvane Stainless Steel Hinges', [], { material: 'Steel' }],
    ['Norvane Steel Hinges', [], { material: 'Stainless Steel' }],
    ['Norvane Hammer', ['Steel head, made with an ash handle'], { material: 'Steel', 'material#2': 'Ash' }],
    ['Norvane Brass Padlock', ['Hardened steel shackle'], { material: 'Steel', 'material#2': 'Brass' }],
    ['Norvane HSS Drill Bits for Steel and Aluminium', [], { material: 'High Speed Steel' }],
    ['Norvane Drill Bits for Wood, Steel', ['Made for drilling brass'], { material: 'Carbide' }],
    ['Norvane Cutting Discs 115 mm, Inox', [], { material: 'Aluminium Oxide' }],
    ['Norvane Claw Hammer, Hickory', [], { material: 'Forged Steel' }],
    ['Norvane Hooks, Brass Effect', [], { material: 'Steel' }],
    ['Norvane Torch', ['Rubber grip'], { material: 'Aluminium' }],
  ])('lets %s be', (title, bullets, attributes) => {
    expect(
      measuredWith(materialAgrees, { title, bullets, attributes: attributes as Record<string, string> })
        .score,
    ).toBe(1);
  });

  it('says nothing where the attribute names no material that it knows', () => {
    expect(measureWith(materialAgrees, { title: 'Brass Hinge', attributes: {} }).kind).toBe('not-applicable');
    expect(
      measureWith(materialAgrees, { title: 'Brass Hinge', attributes: { material: 'Unobtainium' } }).kind,
    ).toBe('not-applicable');
    expect(measureWith(materialAgrees, { title: 'Brass Hinge' })).toMatchObject({ fact: 'attributes' });
  });
});
