import { unwrapped } from './read-count';

/** The longest search that is one: Amazon's box takes more, but past this it is a pasted text or a broken row. */
const longestPhrase = 200;

/** A phrase, or why the cell holds none; empty text for an empty cell. */
export type PhraseReading = { phrase: string } | { fault: string };

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/; // oxlint-disable-line no-control-regex
const formula = /^[=@]|^[+-].*[(!|]|^[+-]\d+[+*/-]/;
const searchable = /[\p{L}\p{N}]/u;

/** Reads a cell of phrases: match-type marks of advertising («[hole saw]», «+hole +saw», quotes) are taken off. */
export function readPhrase(cell: string): PhraseReading {
  if (cell.length > 4 * longestPhrase)
    return { fault: `is ${cell.length} characters long, which no search is` };
  const bare = unwrapped(cell);
  if (bare === '') return { phrase: '' };
  if (control.test(bare)) return { fault: 'holds characters that are no text' };
  if (formula.test(bare)) return { fault: 'is a formula, which is not read' };
  const phrase = withoutMarks(bare).replace(/\s+/g, ' ').trim().toLowerCase();
  if (!searchable.test(phrase)) return { fault: 'holds nothing to search for' };
  if (phrase.length > longestPhrase)
    return { fault: `is ${phrase.length} characters long, which no search is` };
  return { phrase };
}

function withoutMarks(text: string): string {
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1] ?? text;
  return inner.replace(/(^|\s)\+(?=[\p{L}\p{N}])/gu, '$1');
}
