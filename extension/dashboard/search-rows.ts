import type { ListingRow } from './listing-row';

/** The words of a search: every one must be found in SKU, ASIN, title, brand or a tag. */
export function searchWords(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

export function matchesWords(row: Pick<ListingRow, 'searchText'>, words: readonly string[]): boolean {
  return words.every((word) => row.searchText.includes(word));
}

/**
 * How well a row answers a search, 0 where it does not: the SKU or ASIN itself first, then one that begins so, then a
 * title whose words begin so, then words within words.
 */
export function searchRank(row: ListingRow, search: string, words: readonly string[]): number {
  if (words.length === 0 || !matchesWords(row, words)) return 0;
  const whole = search.trim().toLowerCase();
  const codes = [row.sku.toLowerCase(), row.asin?.toLowerCase() ?? ''];
  if (codes.includes(whole)) return 5;
  if (codes.some((code) => code.startsWith(whole))) return 4;
  const title = ` ${row.title.toLowerCase()}`;
  if (title.startsWith(` ${whole}`)) return 3;
  return words.every((word) => title.includes(` ${word}`)) ? 2 : 1;
}

/** The best answers to a search, of equals the higher score first; parents are passed over. */
export function findRows(rows: readonly ListingRow[], search: string, most: number): ListingRow[] {
  const words = searchWords(search);
  const found: { row: ListingRow; rank: number }[] = [];
  for (const row of rows) {
    const rank = row.isParent ? 0 : searchRank(row, search, words);
    if (rank > 0) found.push({ row, rank });
  }
  return found
    .toSorted((a, b) => b.rank - a.rank || a.row.title.length - b.row.title.length)
    .slice(0, most)
    .map(({ row }) => row);
}
