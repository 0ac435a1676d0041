import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../scoring/testing/arbitrary-subject';
import { compoundsOf } from './compounds';
import { normalise } from './normalise';

const key = (phrase: string) => normalise(phrase).key;

/** Each row: spellings of one search. */
const same = [
  ['hole saw', 'holesaw', 'Hole-Saws', 'HOLESAWS', 'hole saw’s'],
  ['drill bits', 'drillbit', 'drill-bit', 'Drill  Bit'],
  ['10mm drill bit', '10 mm drill bit', '10-mm drill bits', '10 MM Drill Bit', '10 millimetre drillbit', '10.0mm drill bit'],
  ['3/8 inch socket', '3/8" socket', '3/8in socket', '⅜″ sockets', '3/8-Inch socket'],
  ['1 1/2 inch pipe', '1-1/2" pipe', '1½ in pipe', '1 ½" pipes'],
  ['4x38mm screw', '4 x 38mm screws', '4mm x 38mm screw', '4 × 38 mm screw', '4×38mm screw'],
  ['grey paint', 'gray paint', 'Grey Paints'],
  ['aluminium ladder', 'aluminum ladder', 'aluminium ladders'],
  ['galvanised wire', 'galvanized wire'],
  ['tyre lever', 'tire lever'],
  ['batteries', 'battery'],
  ['knife', 'knives'],
  ['4.5mm drill', '4,5 mm drill'],
  ['1000 screws', '1,000 screws'],
  ['décor', 'decor'],
  ['2 in 1 tool', '2-in-1 tool', '2in1 tools'],
  ['ph2 bit', 'PH-2 bit'],
  ['builders pencil', "builder's pencil"],
  ['sds plus', 'SDS-Plus'],
  ['adaptor', 'adapter', 'adapters'],
]; // prettier-ignore

/** Each row: searches that must stay apart. */
const apart = [
  ['brass', 'bra'],
  ['gas', 'ga'],
  ['glass', 'glas'],
  ['lens', 'len'],
  ['10mm drill', '10cm drill', '1.0mm drill', '100mm drill'],
  ['sander', 'sand'],
  ['file', 'fill'],
  ['screw', 'screwdriver'],
  ['size', 'sise'],
  ['m6', '6m'],
  ['meter', 'metre'],
];

describe('a normalised phrase', () => {
  it('is one for all spellings of a search', () => {
    for (const row of same)
      expect([row[0], ...row.map(key)]).toEqual([row[0], ...row.map(() => key(row[0]!))]);
  });

  it('keeps searches apart that only look alike', () => {
    for (const row of apart) expect(new Set(row.map(key)).size, row.join(' | ')).toBe(row.length);
  });

  it('keeps the order of words in its key, and not in the other', () => {
    const [a, b] = [normalise('drill bit for wood'), normalise('wood drill bits')];
    expect(a.key).not.toBe(b.key);
    expect(a.setKey).toBe(b.setKey);
    for (const [one, other] of [
      ['no drill blind', 'drill blind'],
      ['outside light', 'light'],
      ['sds plus', 'sds'],
      ['screen without frame', 'screen with frame'],
    ]) {
      expect(normalise(one!).setKey).not.toBe(normalise(other!).setKey);
    }
  });

  it('learns compounds from texts that write a word both ways', () => {
    const compounds = compoundsOf(['Magnetic bitholder 60mm', 'bit holder, magnetic']);
    expect(normalise('bitholders', compounds).key).toBe(normalise('bit holder', compounds).key);
    expect(normalise('bitholders').key).not.toBe(normalise('bit holder').key);
    expect(compoundsOf(['carpet cleaner for the car pet owner']).has('carpet')).toBe(false);
  });

  it('has an empty key where nothing can be searched for', () => {
    for (const text of ['', '  ', '!!!', '— …'])
      expect(normalise(text)).toEqual({ key: '', setKey: '', stems: [] });
  });

  it('normalises to itself, on any text', () => {
    const words = fc.constantFrom(
      'x', '×', '1', '1/2', '½', '5', '10', '.5', ',', '1,000', 'mm', 'in', 'inch', 'bars', 'feet', "'", '"', '-', 'PH-2', 'm6',
      'holesaws', 'footprint', 'analyzers', 'databases', 'axes', 'gas', 'a', 'bits', '2 in 1', '10.0mm', '4mm-12mm', 'İ', 'ﬀ', '°',
    ); // prettier-ignore
    const texts = fc.oneof(
      fc.array(words, { maxLength: 8 }).chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))),
      anyText,
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { key: once, setKey } = normalise(text);
        expect(normalise(once).key).toBe(once);
        expect(normalise(once).setKey).toBe(setKey);
      }),
      { numRuns: 3000 },
    );
  });
});
