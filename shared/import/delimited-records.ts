/** One record of a delimited file (RFC 4180), with the line on which it begins. */
export interface DelimitedRecord {
  /** 1 for the first line of the file. */
  line: number;
  cells: string[];
  /** Index of a cell whose quote is never closed; the record then holds that line alone. */
  unclosed: number | null;
}

/** A quoted cell may hold line breaks, but a quote that runs on for so long was never closed. */
const longestQuoted = 32_768;
const mostQuotedLines = 20;
/** After so many unclosed quotes they are taken for inch marks, and quotes mean nothing any more. */
const mostUnclosed = 200;

/**
 * The records of a text with \n line ends, one after another. Own and small, because a quote that is left open must cost
 * its own line and not the rest of the file, and each record must know its line.
 */
export function* delimitedRecords(text: string, delimiter: string): Generator<DelimitedRecord> {
  const lastQuote = text.lastIndexOf('"');
  let unclosedCount = 0;
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let unclosed: number | null = null;
    let lines = 1;
    for (;;) {
      const quoted =
        text[at] === '"' && unclosedCount < mostUnclosed
          ? readQuoted(text, at, { delimiter, lastQuote })
          : null;
      if (text[at] === '"' && quoted === null && unclosedCount < mostUnclosed) {
        unclosed = cells.length;
        unclosedCount++;
        break;
      }
      const end = quoted === null ? endOfPlain(text, at, delimiter) : quoted.end;
      cells.push(quoted === null ? text.slice(at, end) : quoted.value);
      lines += quoted?.lineBreaks ?? 0;
      at = end + 1;
      if (text[end] !== delimiter) break;
    }
    if (unclosed !== null) {
      const end = endOfLine(text, start);
      cells.splice(0, cells.length, ...text.slice(start, end).split(delimiter));
      at = end + 1;
      lines = 1;
    }
    yield { line, cells, unclosed };
    line += lines;
  }
}

interface QuotedCell {
  value: string;
  /** Index of the delimiter or line end behind it. */
  end: number;
  lineBreaks: number;
}

function readQuoted(
  text: string,
  start: number,
  { delimiter, lastQuote }: { delimiter: string; lastQuote: number },
): QuotedCell | null {
  let from = start + 1;
  while (from <= lastQuote && from - start <= longestQuoted) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end++;
    if (end >= text.length || text[end] === delimiter || text[end] === '\n') {
      const raw = text.slice(start + 1, quote);
      const lineBreaks = raw.includes('\n') ? raw.split('\n').length - 1 : 0;
      if (lineBreaks > mostQuotedLines) return null;
      return { value: raw.includes('""') ? raw.replaceAll('""', '"') : raw, end, lineBreaks };
    }
    // A quote that opens the next line or cell, while ours is still open: ours was never closed.
    const before = text[quote - 1];
    if (quote - 1 > start && (before === '\n' || before === delimiter)) return null;
    from = quote + 1;
  }
  return null;
}

function endOfPlain(text: string, at: number, delimiter: string): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
