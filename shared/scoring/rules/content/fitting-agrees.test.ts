import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { fittingAgrees } from './fitting-agrees';

describe('content/fitting-agrees', () => {
  it.each([
    ['Norvane Deck Screws, Torx, 4.5 x 65 mm', 'PZ2 recess holds the bit'],
    ['Norvane SDS-Plus Drill Bit 8 mm', 'SDS Max shank'],
    ['Norvane 1/2" Square Drive Socket 24 mm', 'Fits a 3/8 inch square drive ratchet'],
    ['Norvane Hex Nuts M6', 'For M8 studs'],
  ])('finds that %s and «%s» differ', (title, bullet) => {
    const outcome = measuredWith(fittingAgrees, { title, bullets: ['Steel', bullet] });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning' });
    expect(outcome.places?.[0]).toMatchObject({ field: 'bullets', index: 1 });
  });

  it('finds an attribute that says otherwise, under both', () => {
    const outcome = measuredWith(fittingAgrees, {
      title: 'Norvane Deck Screws, Torx',
      attributes: { drive_system: 'pozidriv' },
    });
    expect(outcome.places?.[0]).toMatchObject({ field: 'title', attribute: 'drive_system' });
    expect(outcome.evidence).toBe('The attribute drive_system says «pozidriv», the title says «Torx»');
  });

  it.each([
    ['Norvane Deck Screws, Torx', ['TX20 bit in the box'], { drive_system: 'torx' }],
    ['Norvane Bit Set', ['PZ2, PH2 and T20 bits'], {}],
    ['Norvane Coach Screws, Hexagon Head', [], { drive_system: 'hex' }],
    ['Norvane SDS-Plus Bit', ['Fits SDS-Plus and, with an adaptor, SDS-Max'], {}],
    ['Draper 38324 Drain Plug Key, 3/8" Square Drive', ['8 mm'], { drive_size: '3/8 inches' }],
    ['Norvane M6 x 40mm Bolts', ['Thread M6'], { thread_size: 'M6' }],
  ])('lets %s be', (title, bullets, attributes) => {
    const outcome = measureWith(fittingAgrees, {
      title,
      bullets,
      attributes: attributes as Record<string, string>,
    });
    expect(outcome).toMatchObject(outcome.kind === 'measured' ? { score: 1 } : { kind: 'not-applicable' });
  });

  it('says nothing where nothing fits anything, and needs the title', () => {
    expect(measureWith(fittingAgrees, { title: 'Norvane Tape R-S1-SM04038/20' }).kind).toBe('not-applicable');
    expect(measureWith(fittingAgrees, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
