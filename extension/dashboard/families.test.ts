import { describe, expect, it } from 'vitest';
import { sampleListing } from '../testing/sample-listing';
import { familyLines, parentsOf } from './families';
import { sampleRow } from './testing/sample-row';

const listing = (id: string, relationship?: string) =>
  sampleListing({
    id,
    sku: id.toUpperCase(),
    attributes: relationship === undefined ? {} : { child_parent_sku_relationship: relationship },
  });

describe('a child finds its parent', () => {
  it('by the SKU alone or among the parts of the relation, in either order', () => {
    const parents = parentsOf([
      listing('p'),
      listing('a', 'P'),
      listing('b', 'variation, P'),
      listing('c', 'P, variation'),
      listing('d', 'variation, GONE'),
      listing('e'),
    ]);
    expect(Object.fromEntries(parents)).toEqual({ a: 'p', b: 'p', c: 'p' });
  });

  it('though the SKU holds a comma, and never itself', () => {
    const odd = { ...listing('x'), sku: 'PACK, LARGE' };
    expect(parentsOf([odd, listing('a', 'variation, PACK, LARGE')]).get('a')).toBe('x');
    expect(parentsOf([listing('s', 'S')]).size).toBe(0);
  });
});

describe('families in the table', () => {
  const parent = sampleRow({ id: 'p', isParent: true });
  const child = (id: string) => sampleRow({ id, parentId: 'p' });
  const alone = sampleRow({ id: 'z' });
  const rowOf = new Map([parent, child('a'), child('b'), alone].map((row) => [row.id, row]));
  const shape = (open: boolean, sorted = [child('b'), alone, child('a')]) =>
    familyLines(sorted, rowOf, () => open).map((line) => `${'-'.repeat(line.depth)}${line.row.id}`);

  it('stand where their first variation stands, variations in the order of the sort', () => {
    expect(shape(true)).toEqual(['p', '-b', '-a', 'z']);
  });

  it('folded, show the parent alone with its number of variations', () => {
    expect(shape(false)).toEqual(['p', 'z']);
    expect(familyLines([child('b')], rowOf, () => false)[0]?.children).toHaveLength(1);
  });

  it('a parent that was found itself is drawn once', () => {
    expect(shape(true, [parent, child('a')])).toEqual(['p', '-a']);
  });

  it('a child whose parent is not here stands alone', () => {
    const orphan = sampleRow({ id: 'o', parentId: 'missing' });
    expect(familyLines([orphan], rowOf, () => true).map((line) => line.row.id)).toEqual(['o']);
  });
});
