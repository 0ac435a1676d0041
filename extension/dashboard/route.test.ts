import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hrefOf, parseRoute } from './route';

it('reads back every place that it writes', () => {
  const part = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .filter((text) => text.isWellFormed());
  const query = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), part, { maxKeys: 3, noNullPrototype: true });
  fc.assert(
    fc.property(part, fc.array(part, { maxLength: 3 }), query, (page, parts, search) => {
      expect(parseRoute(hrefOf(page, parts, search), 'first')).toEqual({ page, parts, query: search });
    }),
  );
});

it('takes an address without a place, or a broken one, as it can', () => {
  expect(parseRoute('', 'listings').page).toBe('listings');
  expect(parseRoute('#/', 'listings').page).toBe('listings');
  expect(parseRoute('#/listings/%E0%A4%A', 'listings').parts).toEqual(['%E0%A4%A']);
});
