import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foundSegments } from './found-segments';
import { findRows } from './search-rows';
import { sampleRow } from './testing/sample-row';

it('gives the SKU or ASIN itself first, then what begins so, then words, then parts of words', () => {
  const rows = [
    sampleRow({ id: 'part', sku: 'X-1', title: 'Sawdust bag' }),
    sampleRow({ id: 'word', sku: 'X-2', title: 'Hole saw' }),
    sampleRow({ id: 'first', sku: 'X-3', title: 'Saw blade' }),
    sampleRow({ id: 'begins', sku: 'SAW-10', title: 'Blade' }),
    sampleRow({ id: 'itself', sku: 'SAW', title: 'Blade' }),
    sampleRow({ id: 'parent', sku: 'SAW-P', isParent: true }),
    sampleRow({ id: 'other', sku: 'X-4', title: 'Hammer' }),
  ].map((row) => ({ ...row, asin: null }));
  expect(findRows(rows, 'saw', 10).map((row) => row.id)).toEqual([
    'itself',
    'begins',
    'first',
    'part',
    'word',
  ]);
  expect(findRows(rows, 'saw', 2)).toHaveLength(2);
  expect(findRows(rows, '  ', 10)).toEqual([]);
});

it('marks what was found and never changes the text', () => {
  expect(foundSegments('Masonry bit', 'SON bit')).toEqual([
    { text: 'Ma', isFound: false },
    { text: 'son', isFound: true },
    { text: 'ry ', isFound: false },
    { text: 'bit', isFound: true },
  ]);
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(text, text, (title, search) => {
      expect(
        foundSegments(title, search)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(title);
    }),
  );
});
