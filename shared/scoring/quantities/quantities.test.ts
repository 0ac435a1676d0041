import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities';

const shown = (text: string) =>
  quantitiesOf(text).map(
    ({ family, shape, values }) =>
      `${family} ${shape} ${values.map((v) => Math.round(v * 100) / 100).join(' ')}`,
  );

describe('the quantities of a text', () => {
  it.each([
    ['Cold Chisel 150 x 6 mm', ['length tuple 150 6']],
    ['Masking Tape 75mm x 50M', ['length tuple 75 50000']],
    ['Bits 1-10 mm', ['length range 1 10']],
    ['4mm to 12mm', ['length range 4 12']],
    ['Pipe Grip 1 1/2" and 3/8 Inch', ['length single 38.1', 'length single 9.52']],
    ['G 1 Inch', ['length single 25.4']],
    ['Hammer 2.5 lb', ['mass single 1133.98']],
    ['18V 2.0Ah Drill, 60 Nm', ['voltage single 18', 'charge single 2', 'torque single 60']],
    ['2,800 rpm', ['speed single 2800']],
    ['320 x 70 x 25 mm', ['length tuple 320 70 25']],
    ['½" drive', ['length single 12.7']],
    ['12 millimeters', ['length single 12']],
    ['1.2 kilograms', ['mass single 1200']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'R-S1-SM04038/20',
    'Merrow BX/10/100 Dowels',
    '10 in 1 Tool',
    'Supplied 6 in a box',
    'M6 Nuts, Pack of 20',
    'Stanley 1-51-033',
    'WD44014',
    '3 a day',
    'No figures',
    'Grade 8.8',
  ])('are none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('takes only what has the unit beside a thread: M6 x 40mm', () => {
    expect(shown('M6 x 40mm')).toEqual(['length single 40']);
  });

  it('says where it stands', () => {
    expect(quantitiesOf('Screws 4.5 x 65 mm, Torx')[0]).toMatchObject({
      text: '4.5 x 65 mm',
      start: 7,
      end: 18,
    });
  });
});
