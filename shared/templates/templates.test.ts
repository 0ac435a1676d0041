import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListingContent } from '../catalog/listing-content';
import { applyTemplate } from './apply-template';
import { templateOf } from './template-of';

const content: ListingContent = {
  title: 'Tarnbrook Masonry Drill Bit, 8 mm, Tungsten Carbide',
  itemHighlight: 'Tungsten Carbide tip, 8 mm shank',
  bullets: ['Tarnbrook bits are made of Tungsten Carbide', '118 mm long'],
  description: null,
  searchTerms: 'sds brick',
};
const attributes = {
  brand: 'Tarnbrook',
  manufacturer: 'Tarnbrook',
  material: 'Tungsten Carbide',
  size: '8 mm',
};

describe('a template', () => {
  it('made of a listing has its facts as slots, whole words only', () => {
    expect(templateOf(content, attributes)).toEqual({
      title: '{brand} Masonry Drill Bit, {size}, {material}',
      itemHighlight: '{material} tip, {size} shank',
      bullets: ['{brand} bits are made of {material}', '118 mm long'],
      description: null,
      searchTerms: 'sds brick',
    });
  });

  it('gives another listing the same structure with its own facts', () => {
    const other = {
      content: { ...content, title: 'old', bullets: [], searchTerms: 'kept' },
      attributes: { brand: 'Fellwick', material: 'HSS', size: '10 mm' },
    };
    const parts = { ...templateOf(content, attributes), searchTerms: null };
    const { changes, missing } = applyTemplate(parts, other);
    expect(missing).toEqual([]);
    expect(changes.title).toBe('Fellwick Masonry Drill Bit, 10 mm, HSS');
    expect(changes.searchTerms).toBeUndefined();
  });

  it('names the facts that a listing lacks, and leaves their slots to be seen', () => {
    const { changes, missing } = applyTemplate(templateOf(content, attributes), {
      content: { ...content, title: 'old' },
      attributes: { brand: 'Fellwick', material: ' ' },
    });
    expect(missing.toSorted()).toEqual(['material', 'size']);
    expect(changes.title).toBe('Fellwick Masonry Drill Bit, {size}, {material}');
  });

  it('applied to the listing that it was made of changes nothing, for any words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('{'));
    const value = fc.stringMatching(/^[A-Za-z0-9/-]{1,20}$/);
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), value, value, (title, bullets, brand, size) => {
        const listing = {
          content: { ...content, title: `${title} ${brand}`, bullets },
          attributes: { brand, size },
        };
        const { changes } = applyTemplate(templateOf(listing.content, listing.attributes), listing);
        expect(changes).toEqual({});
      }),
    );
  });
});
