import type { TextEncoding } from './decode-text';
import { decodeText } from './decode-text';
import { fileKinds } from './file-kinds.data';
import type { FileKindId } from './file-kind';
import type { ImportProblem } from './import-problem';
import type { KeywordRow } from './keyword-row';
import { keywordRowOf, type ReportFacts } from './keyword-row-of';
import { addProblem, shortened, type ProblemList } from './problem-list';
import { readPhrase } from './read-phrase';
import { firstRecords, readTable } from './read-table';
import { periodOf, type ReportPeriod } from './report-period';

/** What an import would do, to be looked at first: nothing is stored by reading it. */
export interface KeywordFilePreview {
  /** `list`: one phrase a line, no header. `unknown`: nothing could be read; the problem says what was looked for. */
  kind: FileKindId | 'list' | 'unknown';
  encoding: TextEncoding;
  delimiter: string;
  /** 1-based; null without a header. */
  headerLine: number | null;
  period: ReportPeriod | null;
  /** ASIN or brand that the report is about, as its first line says. */
  about: string | null;
  rows: KeywordRow[];
  /** The first 500; `problemCount` has them all. */
  problems: ImportProblem[];
  problemCount: number;
}

/**
 * Reads a file of keywords: Search Query Performance, Brand Analytics, Cerebro, Keyword Planner, any table with a column
 * of phrases, or a plain list. Columns are found by name, in any order. Never throws.
 */
export function readKeywordFile(input: Uint8Array | string): KeywordFilePreview {
  const rows: KeywordRow[] = [];
  let facts: ReportFacts | null = null;
  const table = readTable(input, fileKinds, (row, { header, preamble, list }) => {
    facts ??= reportFactsOf(preamble);
    const taken = keywordRowOf({ row, header, facts, list });
    if (taken !== null) rows.push(taken);
  });
  const { header, encoding, delimiter, list } = table;
  if (header === null) return withoutHeader(input, { encoding, delimiter, list });
  const { period, about } = facts ?? reportFactsOf(table.preamble);
  if (rows.length === 0 && list.count === 0) {
    addProblem(list, {
      line: header.line,
      column: null,
      message: 'There is no row under the header.',
      isTaken: false,
    });
  }
  const { problems, count: problemCount } = list;
  return {
    kind: header.kind.kind,
    encoding,
    delimiter,
    headerLine: header.line,
    period,
    about,
    rows,
    problems,
    problemCount,
  };
}

function reportFactsOf(preamble: readonly string[]): ReportFacts {
  const text = preamble.join('\n');
  const about = /(?:ASIN|Brand)[^=\n]{0,20}=\s*\[?"*([^"\]\n]{1,100})"*\]?/i.exec(text)?.[1]?.trim() ?? null;
  // The line with a range, not the one that says when the file was made.
  const periods = preamble.map(periodOf).filter((period) => period !== null);
  return {
    about,
    period: periods.find(({ text: written }) => / (?:-|–|to) /.test(written)) ?? periods[0] ?? null,
  };
}

function withoutHeader(
  input: Uint8Array | string,
  { encoding, delimiter, list }: { encoding: TextEncoding; delimiter: string; list: ProblemList },
): KeywordFilePreview {
  const base = { encoding, delimiter, headerLine: null, period: null, about: null };
  const text = typeof input === 'string' ? input : decodeText(input).text;
  const rows = list.count > 0 ? null : plainList(text, list);
  if (rows === null && list.count === 0) {
    const first = shortened(
      firstRecords(text, ',')
        .find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
        ?.cells.join(', ') ?? '',
    );
    const message = `No line of the first 40 names a column of phrases («phrase», «keyword», «search term», «search query»). ${first === '' ? 'The file is empty.' : `It begins «${first}».`}`;
    addProblem(list, { line: 1, column: null, message, isTaken: false });
  }
  const { problems, count: problemCount } = list;
  return { ...base, kind: rows === null ? 'unknown' : 'list', rows: rows ?? [], problems, problemCount };
}

const mostListRows = 50_000;

/** One phrase a line and nothing else, as pasted; null where lines hold several cells or no text. */
function plainList(text: string, list: ProblemList): KeywordRow[] | null {
  const lines = text.split('\n', mostListRows);
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0 || filled.slice(0, 200).some((line) => /[\t;|]|,(?!\d{1,2}\b)/.test(line)))
    return null;
  const rows: KeywordRow[] = [];
  lines.forEach((cell, index) => {
    const read = readPhrase(cell);
    const line = index + 1;
    if ('fault' in read)
      addProblem(list, { line, column: null, message: `The line ${read.fault}.`, isTaken: false });
    else if (read.phrase !== '')
      rows.push({
        line,
        phrase: read.phrase,
        volume: null,
        volumeAt: null,
        evidence: 'in a list without a header',
      });
  });
  return rows;
}
