import { decodeText, notTextReason, plainLineEnds, type TextEncoding } from './decode-text';
import { delimitedRecords, type DelimitedRecord } from './delimited-records';
import type { FileKind } from './file-kind';
import { findHeader, type FoundHeader } from './find-header';
import { addProblem, shortened, type ProblemList } from './problem-list';

/** A row by the meanings of its cells; a meaning that the file lacks is an empty cell. */
export interface TableRow {
  line: number;
  cell(meaning: string): string;
  /** Every cell, as the header names them. */
  cells: readonly string[];
}

export interface Table {
  /** Null where the first lines name no columns that we know. */
  header: FoundHeader | null;
  encoding: TextEncoding;
  delimiter: string;
  /** Lines above the header: metadata of a report. */
  preamble: string[];
  list: ProblemList;
}

/** What is made of each row, in the order of the file; problems of its cells go on the list. */
export type TakeRow = (row: TableRow, table: Omit<Table, 'header'> & { header: FoundHeader }) => void;

const delimiters = [',', '\t', ';', '|'] as const;
/** Amazon's longest preamble is seven lines. */
const linesSearched = 40;
const mostRows = 200_000;
const mostCharacters = 100_000_000;
const longestCell = 10_000;

/**
 * Reads a table of a known kind from a file's bytes or a text: encoding, delimiter, lines above the header and the order
 * of columns are found out. Rows are handed over one by one and not kept, since a report may hold millions. Never throws:
 * what is wrong is a problem with its line, and good rows are taken.
 */
export function readTable(input: Uint8Array | string, kinds: readonly FileKind[], take: TakeRow): Table {
  const list: ProblemList = { problems: [], count: 0 };
  const reason = typeof input === 'string' ? null : notTextReason(input);
  const decoded =
    typeof input === 'string'
      ? { text: plainLineEnds(input), encoding: 'utf-8' as const }
      : decodeText(input);
  const nothing = { header: null, encoding: decoded.encoding, delimiter: ',', preamble: [], list };
  if (reason !== null || decoded.text.length > mostCharacters) {
    const message = reason ?? 'The file holds more than 100 million characters: split it.';
    addProblem(list, { line: 0, column: null, message, isTaken: false });
    return nothing;
  }
  const { text, delimiter: declared, skipped } = withoutDeclaration(decoded.text);
  const { delimiter, header } = recognise(text, kinds, declared);
  if (header === null) return { ...nothing, delimiter };
  const found = { ...header, line: header.line + skipped };
  const table = { header: found, encoding: decoded.encoding, delimiter, preamble: [] as string[], list };
  let rows = 0;
  for (const record of delimitedRecords(text, delimiter)) {
    if (record.line < header.line) table.preamble.push(record.cells.join(delimiter).trim());
    if (record.line <= header.line || isBlank(record)) continue;
    const line = record.line + skipped;
    if (++rows > mostRows) {
      const message = `Only the first ${mostRows.toLocaleString('en-GB')} rows are read: split the file for the rest.`;
      addProblem(list, { line, column: null, message, isTaken: false });
      break;
    }
    const fault = faultOf(record, header);
    if (fault === null) take(rowOf(record.cells, header, line), table);
    else addProblem(list, { line, isTaken: false, ...fault });
  }
  return table;
}

/** The delimiter under which the header is clearest. */
function recognise(
  text: string,
  kinds: readonly FileKind[],
  declared: string | null,
): { delimiter: string; header: FoundHeader | null } {
  let best: { delimiter: string; header: FoundHeader } | null = null;
  for (const delimiter of declared === null ? delimiters : [declared]) {
    const header = findHeader(firstRecords(text, delimiter), kinds);
    if (header !== null && header.columns.size > (best?.header.columns.size ?? 0))
      best = { delimiter, header };
  }
  return best ?? { delimiter: declared ?? ',', header: null };
}

/** The first lines of a file. */
export function firstRecords(text: string, delimiter: string): DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  for (const record of delimitedRecords(text, delimiter)) {
    if (record.line > linesSearched) break;
    records.push(record);
  }
  return records;
}

/** Excel's first line «sep=;». */
function withoutDeclaration(text: string): { text: string; delimiter: string | null; skipped: number } {
  const found = /^sep=([,;\t|])\n/i.exec(text);
  if (found === null) return { text, delimiter: null, skipped: 0 };
  return { text: text.slice(found[0].length), delimiter: found[1] ?? null, skipped: 1 };
}

function isBlank({ cells, unclosed }: DelimitedRecord): boolean {
  return unclosed === null && cells.every((cell) => cell.trim() === '');
}

function faultOf(
  { cells, unclosed }: DelimitedRecord,
  { names }: FoundHeader,
): { column: string | null; message: string } | null {
  const nameOf = (index: number) => names[index] ?? null;
  if (unclosed !== null)
    return { column: nameOf(unclosed), message: 'A quote opens here and is never closed.' };
  const more = cells.slice(names.length).find((cell) => cell.trim() !== '');
  if (more !== undefined) {
    const message = `The line has ${cells.length} cells and the header ${names.length}: «${shortened(more)}» belongs to no column. A comma within a cell needs quotes around the cell.`;
    return { column: null, message };
  }
  const huge = cells.findIndex((cell) => cell.length > longestCell);
  if (huge >= 0)
    return { column: nameOf(huge), message: `The cell holds ${cells[huge]?.length ?? 0} characters.` };
  return null;
}

function rowOf(cells: string[], { columns }: FoundHeader, line: number): TableRow {
  return { line, cells, cell: (meaning) => cells[columns.get(meaning) ?? -1] ?? '' };
}
