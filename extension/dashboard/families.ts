import type { Listing } from '@shared/catalog/listing';
import type { ListingRow } from './listing-row';

/** A row of the table as it is drawn: a listing, a parent over its variations, or one of those. */
export interface TableLine {
  row: ListingRow;
  depth: 0 | 1;
  /** Variations shown under it, where it is a parent; null for any other row. */
  children: readonly ListingRow[] | null;
  isOpen: boolean;
}

/**
 * Ids of parents by the id of their child. A child names its parent's SKU in `child_parent_sku_relationship`, flattened
 * among the relation's other parts («variation, TB-PARENT»), whose order Amazon does not fix.
 */
export function parentsOf(
  listings: readonly Pick<Listing, 'id' | 'sku' | 'attributes' | 'marketplace'>[],
): Map<string, string> {
  const bySku = new Map(listings.map((listing) => [`${listing.marketplace}\n${listing.sku}`, listing.id]));
  const parents = new Map<string, string>();
  for (const { id, marketplace, attributes } of listings) {
    const said = attributes.child_parent_sku_relationship;
    if (said === undefined) continue;
    const parent = readings(said)
      .map((sku) => bySku.get(`${marketplace}\n${sku}`))
      .find((found) => found !== undefined && found !== id);
    if (parent !== undefined) parents.set(id, parent);
  }
  return parents;
}

/** The whole text (a SKU may hold a comma), then each of its parts, then what lies between the first and last comma. */
function readings(said: string): string[] {
  const at = said.indexOf(', ');
  const last = said.lastIndexOf(', ');
  return [said, said.slice(at + 2), last < 0 ? said : said.slice(0, last), ...said.split(', ')];
}

/**
 * Sorted rows as lines: each family stands where its first variation (or its parent, where none is left) would,
 * variations in the order of the sort. Parents whose variations were all filtered away are left out, unless they
 * themselves were found.
 */
export function familyLines(
  sorted: readonly ListingRow[],
  rowOf: ReadonlyMap<string, ListingRow>,
  isOpen: (parentId: string) => boolean,
): TableLine[] {
  const children = new Map<string, ListingRow[]>();
  for (const row of sorted) {
    if (row.parentId === null || !rowOf.has(row.parentId)) continue;
    const list = children.get(row.parentId);
    if (list) list.push(row);
    else children.set(row.parentId, [row]);
  }
  const lines: TableLine[] = [];
  const drawn = new Set<string>();
  for (const row of sorted) {
    const head = (row.parentId === null ? undefined : rowOf.get(row.parentId)) ?? row;
    if (drawn.has(head.id)) continue;
    drawn.add(head.id);
    const under = children.get(head.id) ?? null;
    const open = under !== null && isOpen(head.id);
    lines.push({ row: head, depth: 0, children: under, isOpen: open });
    if (open) for (const child of under) lines.push({ row: child, depth: 1, children: null, isOpen: false });
  }
  return lines;
}
