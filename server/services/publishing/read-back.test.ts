import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListingContent } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';
import { compareReadBack, pickFields } from './read-back';

const content: ListingContent = {
  title: 'Tarnbrook Masonry Bit, 6 mm',
  itemHighlight: null,
  bullets: ['Carbide tip', 'Straight shank'],
  description: 'A bit.',
  searchTerms: 'drill wall',
};

describe('reading back a change', () => {
  test('is equal to after when every changed field shows the new text, whatever else changed', () => {
    const live = { ...content, title: 'New title', description: 'Somebody else edited this' };
    expect(compareReadBack(live, { title: content.title }, { title: 'New title' })).toBe('equal-to-after');
  });

  test('is equal to before while nothing has moved', () => {
    expect(compareReadBack(content, { title: content.title }, { title: 'New title' })).toBe(
      'equal-to-before',
    );
  });

  test('is partly there when one of two fields has moved', () => {
    const before = pickFields(content, ['title', 'bullets']);
    const live = { ...content, title: 'New title' };
    expect(compareReadBack(live, before, { title: 'New title', bullets: ['x'] })).toBe('partly');
  });

  test('is neither when a field shows what nobody here wrote', () => {
    const before = pickFields(content, ['title', 'bullets']);
    const live = { ...content, title: 'New title', bullets: ['Another contributor'] };
    expect(compareReadBack(live, before, { title: 'New title', bullets: ['x'] })).toBe('neither');
  });

  test('never calls two different changes of the same field equal to after', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (live, after) => {
        const verdict = compareReadBack(
          { ...content, title: live },
          { title: content.title },
          { title: after },
        );
        expect(verdict === 'equal-to-after').toBe(sameText(live, after));
      }),
    );
  });
});
