import { describe, expect, it } from 'vitest';
import { checkProvenance } from './check-provenance';
import type { InputText } from './input-text';

const inputs: InputText[] = [
  { source: 'title', text: 'Halewick Galvanised Gate Hinge, 10 mm x 300mm, M8, Pack of 2', isFact: true },
  { source: 'attribute', name: 'item_length', text: '300.0 millimeters', isFact: true },
  {
    source: 'bullet',
    index: 0,
    text: 'Not waterproof; not for use in tiles or glass; fits holesaws of 1/2" &amp; more. Colour-fast, acid-free paint',
    isFact: true,
  },
  { source: 'keyword', index: 0, text: 'stainless hinges', isFact: false },
];
const reasons = (text: string, field: 'visible' | 'searchTerms' = 'visible') =>
  checkProvenance(text, inputs, { field }).unprovenanced.map(({ text: token }) => token);

describe('what no input holds', () => {
  it('is found: figures, units, words, codes', () => {
    expect(reasons('Halewick gate hinges 10 mm')).toEqual([]);
    expect(reasons('Halewick gate hinge 12 mm')).toEqual(['12 mm']);
    expect(reasons('Gate hinge 10 cm')).toEqual(['10 cm']);
    expect(reasons('Gate hinge 10')).toEqual(['10']);
    expect(reasons('Brass gate hinge M10')).toEqual(['Brass', 'M10']);
    expect(reasons('Pack of 3 hinges')).toEqual(['3']);
  });

  it('says what the inputs say instead', () => {
    const [wrong] = checkProvenance('A hinge of 300 g', inputs, { field: 'visible' }).unprovenanced;
    expect(wrong).toMatchObject({ kind: 'number', reason: '«300 g» is in no input; the inputs say 300 mm' });
  });

  it('is not a unit spelt another way, a plural, an American spelling, or a compound', () => {
    expect(reasons('300 mm galvanized hinges, color-fast, 0.5 inch')).toEqual([]);
    expect(reasons('Fits a hole saw of 1/2"')).toEqual(['hole', 'saw']);
  });

  it('is found where a denial is turned round, and where one is made up', () => {
    expect(reasons('Waterproof hinge')).toEqual(['Waterproof']);
    expect(reasons('Suitable for tiles and glass')).toEqual(['tiles', 'glass']);
    expect(reasons('Not for tiles')).toEqual([]);
    expect(reasons('Not waterproof')).toEqual([]);
    expect(reasons('A hinge, not galvanised')).toEqual(['galvanised']);
    expect(reasons('A hinge without paint')).toEqual(['without', 'paint']);
  });

  it('is what shoppers merely search for, but not in the search terms', () => {
    expect(reasons('Stainless hinge')).toEqual(['Stainless']);
    expect(reasons('stainless hinge', 'searchTerms')).toEqual([]);
  });

  it('is not an exact conversion, which is told apart, but is a rounded one', () => {
    const exact = checkProvenance('1 cm, 12.7 mm, 0.3 m', inputs, { field: 'visible' });
    expect(exact.unprovenanced).toEqual([]);
    expect(exact.conversions.map(({ text, from }) => `${text} = ${from}`)).toEqual([
      '1 cm = 10 mm',
      '12.7 mm = 0.5 in',
      '0.3 m = 300 mm',
    ]);
    expect(reasons('13 mm, 11.8 inches')).toEqual(['13 mm', '11.8 inches']);
  });
});
