import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshQuery, filterCount, readTableQuery, sameQuery } from './table-query';

it('reads back what it stored', () => {
  const query = {
    ...freshQuery,
    search: 'drill',
    tags: ['core'],
    sort: { by: 'price' as const, descending: true },
  };
  expect(readTableQuery(JSON.parse(JSON.stringify(query)) as Record<string, unknown>)).toEqual(query);
  expect(sameQuery(query, { ...query })).toBe(true);
  expect(sameQuery(query, freshQuery)).toBe(false);
  expect(filterCount(query)).toBe(1);
});

it('of a newer version’s view it keeps what it knows', () => {
  const read = readTableQuery({
    search: 'bit',
    issues: ['title', 'telepathy'],
    columns: ['price', 'moon', 'score'],
    sort: { by: 'moon', descending: true },
    flavour: 'x',
  });
  expect(read).toEqual({
    ...freshQuery,
    search: 'bit',
    issues: ['title'],
    columns: ['price', 'score'],
  });
});

it('makes a query of anything at all', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => {
      const read = readTableQuery(stored);
      expect(read.columns.length).toBeGreaterThan(0);
      expect(readTableQuery({ ...read })).toEqual(read);
    }),
  );
});
