import { columnsOf } from '../../../dashboard/columns';
import { csvOf } from '../../../dashboard/csv';
import type { ListingRow } from '../../../dashboard/listing-row';
import { query } from './table-state';

/** Hands the rows to the browser as a file, with the columns that are shown, in the order that is shown. */
export function downloadCsv(rows: readonly ListingRow[]): void {
  const text = csvOf(
    columnsOf(query.value.columns),
    rows.filter((row) => !row.isParent),
  );
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `plumbline-listings-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // Not at once: some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
