import { sampleListing } from '../../testing/sample-listing';
import { listingRow, type ListingRow } from '../listing-row';

/** A row of the table, with what a test wants otherwise. */
export function sampleRow(changes: Partial<ListingRow> = {}): ListingRow {
  const id = changes.id ?? 'listing-1';
  const row = listingRow({
    listing: sampleListing({ id, sku: changes.sku ?? id }),
    score: undefined,
    marks: undefined,
    work: null,
    title: { length: 60, limit: 75 },
  });
  const merged = { ...row, ...changes };
  const { sku, asin, title, brand, tags } = merged;
  return {
    ...merged,
    searchText: [sku, asin ?? '', title, brand ?? '', ...tags].join('\n').toLowerCase(),
  };
}
