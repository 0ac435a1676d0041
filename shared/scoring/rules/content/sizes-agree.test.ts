import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { sizesAgree } from './sizes-agree';

describe('content/sizes-agree', () => {
  it('finds a side of the thing that title and bullet give differently', () => {
    const title = 'Norvane Deck Screws 4.5 x 65 mm, Torx, Box of 200';
    const outcome = measuredWith(sizesAgree, {
      title,
      bullets: ['Steel', 'Each screw measures 4.5 x 60 mm'],
    });
    expect(outcome.places?.[0]).toMatchObject({ field: 'bullets', index: 1, marks: [[20, 31]] });
    expect(outcome.evidence).toBe('The title says «4.5 x 65 mm», bullet 2 says «4.5 x 60 mm»');
    expect(measuredWith(sizesAgree, { title, bullets: ['4.5 mm diameter and 60 mm length'] }).score).toBe(0);
    expect(measuredWith(sizesAgree, { title, bullets: ['Diameter: 4.5 mm, length: 65 mm'] }).score).toBe(1);
  });

  it('finds a range, a diameter and a label that disagree', () => {
    const bad: [string, string][] = [
      ['Merrow HSS Drill Bits 1-10 mm', 'Every size from 1 to 13 mm'],
      ['Merrow 115 mm Cutting Disc for Steel', 'Diameter 125 mm'],
      ['Merrow Spirit Level, 600 mm long', 'Length 800 mm'],
    ];
    for (const [title, bullet] of bad) {
      expect(measuredWith(sizesAgree, { title, bullets: [bullet] }).score).toBe(0);
    }
  });

  it('finds an attribute that says otherwise, in any unit', () => {
    const outcome = measuredWith(sizesAgree, {
      title: 'Merrow Circular Saw Blade 184 x 30 mm, 24 Teeth',
      attributes: { blade_diameter: '190 millimeters', bore_diameter: '3 centimeters' },
    });
    expect(outcome.places?.[0]).toMatchObject({ attribute: 'blade_diameter', field: 'title' });
    expect(
      measuredWith(sizesAgree, {
        title: 'Merrow Chisel',
        bullets: ['Length 270 mm'],
        attributes: { item_length: '25 centimeters' },
      }).score,
    ).toBe(0);
    expect(
      measuredWith(sizesAgree, { title: 'Merrow 10 mm Bit', attributes: { size: '1 centimeters' } }).score,
    ).toBe(1);
    expect(
      measuredWith(sizesAgree, { title: 'Merrow 10 mm Masonry Bit', attributes: { size: '12 mm' } }).score,
    ).toBe(0);
  });

  it.each([
    ['Norvane Paint Brush 50 mm', ['Bristles 55 mm long'], {}],
    ['Norvane Tape 50 mm x 25 m', ['Core of 76 mm'], { size: '50 mm x 25 m' }],
    ['Norvane Bit Set 1-10 mm for 13 mm Chucks', ['Shank 8 mm in diameter'], { size: '1-10 mm' }],
    ['Norvane Sign, 1 mm thick', ['Adhesive backing 0.8 mm thick'], {}],
    ['Norvane Cable Reel 25 m', ['Drum 300 mm in diameter', 'Cable length 25 m'], { item_length: '30 cm' }],
    ['Norvane 1/2" Drive Ratchet', ['13 mm square, 250 mm long'], { item_length: '25 cm' }],
    ['Norvane R-S1-SM04038/20 Washer 1 1/2 "', ['Fits G 1 Inch pipe'], { size: '1 1/2 Inch' }],
    ['Norvane Chisel 150 x 6 mm (6 x 1/4 Inch)', ['6 mm wide blade', '150 mm long'], { size: '6 mm' }],
    [
      'Norvane Bracket 200 x 150 mm',
      ['Screw holes 5 mm in diameter'],
      { item_dimensions: '200 x 150 x 4 millimeters' },
    ],
    ['Norvane Box', ['Drawers 100 mm wide', 'Feet 30 mm wide'], { item_width: '40 centimeters' }],
    ['Norvane Hose 30 m', ['Fits 13 mm (1/2") taps'], { item_package_length: '40 cm' }],
    ['Norvane Bits 6 mm', ['For holes up to 7 mm'], { size: 'Set of 5' }],
  ])('takes two measures of one thing for what they are: %s', (title, bullets, attributes) => {
    const outcome = measureWith(sizesAgree, {
      title,
      bullets,
      attributes: attributes as Record<string, string>,
    });
    expect(outcome).toMatchObject(outcome.kind === 'measured' ? { score: 1 } : { kind: 'not-applicable' });
  });

  it('says nothing where no size is given, and needs the title', () => {
    expect(measureWith(sizesAgree, { title: 'Merrow Torch Black', bullets: ['Bright'] }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(sizesAgree, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
