import type { ListingRow } from '../../../dashboard/listing-row';

export interface OrderedTitles {
  rows: ListingRow[];
  /** By what they are ordered, in words. */
  words: string;
}

/**
 * Titles over their limit, what is at stake first. Profit and sales are not known before orders are read; then the best
 * seller rank that a page showed decides, the better first.
 */
export function titlesInOrder(
  rows: readonly ListingRow[],
  rankOf: ReadonlyMap<string, number>,
): OrderedTitles {
  const over = rows.filter((row) => !row.isParent && row.titleLength > row.titleLimit);
  const rank = (row: ListingRow) => (row.asin === null ? undefined : rankOf.get(row.asin)) ?? Infinity;
  const ranked = over.filter((row) => rank(row) < Infinity).length;
  const ordered = over.toSorted((a, b) => compare(rank(a), rank(b)) || b.titleLength - a.titleLength);
  if (ranked === 0)
    return { rows: ordered, words: 'longest first: profit, sales and rank are not known yet' };
  const rest = ranked < over.length ? '; where it is not known, longest first' : '';
  return { rows: ordered, words: `by best seller rank, known for ${ranked} of ${over.length}${rest}` };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
