import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldLimits } from '../scoring/field-limits';
import { measureText } from '../scoring/measure-text';
import { anyText } from '../scoring/testing/arbitrary-subject';
import { coverageOf } from './coverage';
import type { CoveredListing } from './covered-texts';
import { normalise } from './normalise';

const limits = fieldLimits({ productType: null, isMedia: false, now: Date.UTC(2026, 10, 24) });
const listing: CoveredListing = {
  content: {
    title: 'Tarnbrook Ring Gate Latch, Galvanised, 150 mm',
    itemHighlight: null,
    bullets: ['Fits left- and right-hand gates', 'Screws and keeper plate included'],
    description: null,
    searchTerms: 'shed catch',
  },
  attributes: { finish_type: 'Powder coated' },
};
const one = (phrase: string, from: CoveredListing = listing) => {
  const [found] = coverageOf({ keywords: [{ key: normalise(phrase).key, phrase }], listing: from, limits });
  return found!;
};

describe('coverage of a keyword', () => {
  it('tells exact, by stem, spread and missing, and where', () => {
    expect(one('gate latch')).toMatchObject({ level: 'exact', missingWords: [] });
    expect(one('gate latch').places[0]).toEqual({ field: 'title', label: 'Title', level: 'exact' });
    expect(one('150mm gate latch').level).toBe('stem');
    expect(one('galvanized latches')).toMatchObject({ level: 'stem', fits: [] });
    expect(one('gate latch with screws').level).toBe('spread');
    expect(one('padlock gate latch')).toMatchObject({ level: 'missing', missingWords: ['padlock'] });
    expect(one('powder coated').places).toEqual([
      { field: 'attributes', attribute: 'finish_type', label: 'finish type', level: 'exact' },
    ]);
    expect(one('right hand').places[0]).toMatchObject({ field: 'bullets', index: 0, level: 'exact' });
  });

  it('offers fields with room for the words that they lack, in the true unit', () => {
    const fits = Object.fromEntries(one('cranked gate latch').fits.map((fit) => [fit.field, fit]));
    expect(fits.title).toMatchObject({ add: 'cranked', size: 9, room: 75 - 45, unit: 'characters' });
    expect(fits.searchTerms).toMatchObject({ add: 'cranked', size: 8, room: 239, unit: 'bytes' });
    expect(fits.bullets).toMatchObject({ index: 0, label: 'Bullet 1', add: 'cranked latch' });
    expect(fits.description).toMatchObject({ add: 'cranked gate latch', size: 18 });
  });

  it('offers no field that is full, no third repeat in the title, no praise', () => {
    const full = { ...listing, content: { ...listing.content, title: 'x'.repeat(75) } };
    expect(one('padlock', full).fits.map(({ field }) => field)).not.toContain('title');
    expect(one('best latch').fits).toEqual([]);
  });

  it('repeats nothing in the search terms that another field says', () => {
    expect(one('gate latch with screws').fits.map(({ field }) => field)).not.toContain('searchTerms');
    expect(one('shed catch')).toMatchObject({ level: 'exact', places: [{ field: 'searchTerms' }] });
  });

  it('never offers more than fits, on any texts', () => {
    const content = fc.record({
      title: anyText,
      itemHighlight: fc.option(anyText, { nil: null }),
      bullets: fc.array(anyText, { maxLength: 4 }),
      description: fc.option(anyText, { nil: null }),
      searchTerms: fc.option(anyText, { nil: null }),
    });
    fc.assert(
      fc.property(content, anyText, (texts, phrase) => {
        for (const { add, room, size, unit } of one(phrase, { content: texts, attributes: {} }).fits) {
          expect(size).toBeLessThanOrEqual(room);
          expect(measureText(add, unit)).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});
