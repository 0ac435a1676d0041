import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFields, type ListingContent } from '../catalog/listing-content';
import { findAndReplace, type Replacement } from './find-and-replace';

const content: ListingContent = {
  title: 'Drillbit set, 5 drillbits',
  itemHighlight: null,
  bullets: ['A DRILLBIT for wood', 'No such word'],
  description: 'drillbit',
  searchTerms: null,
};
const all: Replacement = {
  find: 'drillbit',
  replace: 'drill bit',
  fields: contentFields,
  matchCase: false,
  wholeWords: false,
};

describe('find and replace', () => {
  it('changes only what it finds, in the fields asked for, whatever the case', () => {
    expect(findAndReplace(content, all)).toEqual({
      changes: {
        title: 'drill bit set, 5 drill bits',
        bullets: ['A drill bit for wood', 'No such word'],
        description: 'drill bit',
      },
      count: 4,
    });
    expect(findAndReplace(content, { ...all, fields: ['description'] }).changes).toEqual({
      description: 'drill bit',
    });
  });

  it('keeps to the case, and to whole words, when asked', () => {
    expect(findAndReplace(content, { ...all, matchCase: true }).count).toBe(2);
    expect(findAndReplace(content, { ...all, wholeWords: true }).changes.title).toBe(
      'drill bit set, 5 drillbits',
    );
    const inch = { ...content, title: '1/2" drive, 11/2" bar' };
    expect(
      findAndReplace(inch, { ...all, find: '1/2"', replace: 'half-inch', wholeWords: true }).changes.title,
    ).toBe('half-inch drive, 11/2" bar');
  });

  it('takes what is typed as it is: no pattern, no reference', () => {
    const odd = { ...content, title: 'a.c $1 (x)' };
    expect(findAndReplace(odd, { ...all, find: '.', replace: '$&' }).changes.title).toBe('a$&c $1 (x)');
    expect(findAndReplace(odd, { ...all, find: '' })).toEqual({ changes: {}, count: 0 });
  });

  it('finds as often as it says, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (title, find) => {
          const { changes, count } = findAndReplace(
            { ...content, title },
            { ...all, find, replace: '', fields: ['title'], matchCase: true },
          );
          expect(title.length - (changes.title ?? title).length).toBe(count * find.length);
          expect(title.split(find).length - 1).toBe(count);
        },
      ),
    );
  });
});
