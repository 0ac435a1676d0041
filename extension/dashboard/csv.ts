import type { Column } from './columns';
import type { ListingRow } from './listing-row';

/** So that Excel reads UTF-8 and not the machine's own code page. */
const byteOrderMark = '\uFEFF';

/** The rows as RFC 4180 has them (CRLF, quotes doubled), with every column given. */
export function csvOf(columns: readonly Column[], rows: readonly ListingRow[]): string {
  const lines = [
    columns.flatMap((column) => column.headings),
    ...rows.map((row) => columns.flatMap((column) => column.cells(row))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection);
 * numbers of ours stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) && !isPlainNumber(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
