import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIds } from './column-ids';
import { allColumns, columnsOf } from './columns';
import { selectRows, sortRows } from './select-rows';
import { freshQuery, type TableQuery } from './table-query';
import { sampleRow } from './testing/sample-row';

const rows = [
  sampleRow({ id: 'a', sku: 'A-1', title: 'Hole saw kit', total: 40, policyCount: 2, tags: ['core'] }),
  sampleRow({ id: 'b', sku: 'B-2', title: 'Masonry bit', total: 75, stage: 'growth', titleLength: 90 }),
  sampleRow({ id: 'c', sku: 'C-3', title: 'Masonry set', total: 90, group: 'Drilling', issueCount: 1 }),
  sampleRow({ id: 'd', sku: 'D-4', title: 'Shelf bracket', total: null, status: 'inactive', work: 'asks' }),
  sampleRow({ id: 'p', sku: 'PARENT', title: 'Masonry family', isParent: true }),
];
const found = (query: Partial<TableQuery>) =>
  selectRows(rows, { ...freshQuery, ...query }).map((row) => row.id);

describe('filters', () => {
  it('leave parents out, but a search finds them', () => {
    expect(found({})).toEqual(['a', 'b', 'c', 'd']);
    expect(found({ search: 'masonry' }).toSorted()).toEqual(['b', 'c', 'p']);
    expect(found({ search: 'masonry', stages: ['growth'] })).toEqual(['b']);
  });

  it('find by SKU, ASIN, words in any order, brand and tag', () => {
    expect(found({ search: 'b-2' })).toEqual(['b']);
    expect(found({ search: 'kit  HOLE' })).toEqual(['a']);
    expect(found({ search: 'core' })).toEqual(['a']);
    expect(found({ search: 'tarnbrook' })).toHaveLength(5);
    expect(found({ search: 'b0ct4k8r2m' })).toHaveLength(5);
    expect(found({ search: 'nothing like it' })).toEqual([]);
  });

  it('a bound of the score leaves out what has none', () => {
    expect(found({ score: { min: null, max: 59 } })).toEqual(['a']);
    expect(found({ score: { min: 60, max: 79 } })).toEqual(['b']);
    expect(found({ score: { min: 0, max: null } })).toEqual(['a', 'b', 'c']);
  });

  it('within one filter any value fits, between filters all must', () => {
    expect(found({ issues: ['policy', 'title'] })).toEqual(['a', 'b']);
    expect(found({ issues: ['none'] })).toEqual(['d']);
    expect(found({ issues: ['policy'], tags: ['spare'] })).toEqual([]);
    expect(found({ stages: ['none'] })).toEqual(['a', 'c', 'd']);
    expect(found({ groups: ['Drilling'] })).toEqual(['c']);
    expect(found({ statuses: ['inactive'], work: ['asks'] })).toEqual(['d']);
  });
});

describe('sorting', () => {
  it('puts what is not known last, whichever way', () => {
    expect(found({ sort: { by: 'score', descending: false } })).toEqual(['a', 'b', 'c', 'd']);
    expect(found({ sort: { by: 'score', descending: true } })).toEqual(['c', 'b', 'a', 'd']);
  });

  it('takes numbers within words as numbers', () => {
    const titles = ['Bit 10 mm', 'Bit 9 mm'].map((title, at) => sampleRow({ id: String(at), title }));
    expect(sortRows(titles, { by: 'listing', descending: false }).map((row) => row.title)).toEqual([
      'Bit 9 mm',
      'Bit 10 mm',
    ]);
  });

  it('by any column keeps every row once, and is the same order whatever came first', () => {
    const some = fc.array(
      fc.record({
        sku: fc.string({ maxLength: 6 }),
        total: fc.option(fc.integer({ min: 0, max: 100 })),
        quantity: fc.option(fc.nat(20)),
        tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...columnIds), fc.boolean(), (drawn, by, descending) => {
        const list = drawn.map((row, at) => sampleRow({ ...row, id: String(at), sku: `${row.sku}-${at}` }));
        const sorted = sortRows(list, { by, descending });
        expect(sorted.map((row) => row.id).toSorted()).toEqual(list.map((row) => row.id).toSorted());
        expect(sortRows(list.toReversed(), { by, descending })).toEqual(sorted);
      }),
    );
  });
});

it('every column has its place in the list, and the listing itself is never left out', () => {
  expect(allColumns.map((column) => column.id).toSorted()).toEqual([...columnIds].toSorted());
  expect(columnsOf(['price', 'price']).map((column) => column.id)).toEqual(['listing', 'price']);
});
