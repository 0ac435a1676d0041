import { remembered } from '../scoring/remembered';
import { unitNames } from './units.data';

/**
 * `word`: drill, O'Neill; `number`: 12, 1/2, 4-12; `measure`: 100mm, 100 mm, 3/8"; `code`: part numbers and grades
 * such as QT-S1-XY04038/20, NORHWHH48, M6, IP68. Only words are words to Amazon's repeat rule.
 */
export interface Token {
  kind: 'word' | 'number' | 'measure' | 'code';
  /** As written. */
  text: string;
  /** Case folded, for comparing. */
  key: string;
  /** UTF-16 index, `[start, end)`. */
  start: number;
  end: number;
}

/**
 * Splits a listing text into tokens. Trade titles are terse: a part number or a size must never count as a word.
 * The last texts are remembered: a score asks many times for the same few, and a keystroke changes one of them.
 */
export const tokensOf: (text: string) => readonly Token[] = remembered(splitTokens);

/** The same, not remembered: for pieces of a text that nobody asks for again. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hasDigit = false;
    let hasJoiner = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) hasDigit = true;
      else if (!isWordCode(code)) {
        if (!isJoiner(code) || !isWordCode(text.charCodeAt(at + 1))) break;
        hasJoiner = true;
      }
      at++;
    }
    if (hasDigit) pushNumeric(tokens, text, start, at);
    else if (hasJoiner) pushWords(tokens, text, start, at);
    else pushWord(tokens, text, start, at);
  }
  return tokens;
}

/** The words alone, case folded. */
export const wordsOf: (text: string) => readonly Token[] = remembered((text) =>
  tokensOf(text).filter(isWord),
);

export function isWord(token: Token): boolean {
  return token.kind === 'word';
}

/**
 * A word without its plural ending, enough to see «bit» in «bits» and «battery» in «batteries». Not a stemmer: two
 * words that merely share a root stay apart, since a false «you said that already» costs a seller a search term.
 */
export function singularOf(key: string): string {
  if (!key.endsWith('s')) return key;
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (key.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(key)) return key.slice(0, -2);
  if (key.length > 3 && !/[sui]s$/.test(key)) return key.slice(0, -1);
  return key;
}

const plainNumber = /^[\d.,/x×-]+$/i;
const numberThenLetters = /^([\d.,/x×-]*\d)-?([a-z]+)$/i;

function pushNumeric(tokens: Token[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  if (plainNumber.test(raw)) return void tokens.push(tokenOf('number', text, start, end));
  const parts = numberThenLetters.exec(raw);
  const letters = parts?.[2] ?? '';
  if (unitNames[letters.toLowerCase()] !== undefined)
    return void tokens.push(tokenOf('measure', text, start, end));
  // «12-piece» is a number and a word; «48in» is a measure; «T201» and «25mp» are codes.
  if (letters.length > 2 && raw[raw.length - letters.length - 1] === '-') {
    tokens.push(tokenOf('number', text, start, end - letters.length - 1));
    return void tokens.push(tokenOf('word', text, end - letters.length, end));
  }
  tokens.push(tokenOf(isMeasures(raw) ? 'measure' : 'code', text, start, end));
}

/** `297x210mm`, `4mm-12mm`, `6mm/8mm`: all parts are numbers with or without a unit, at least one with. */
function isMeasures(raw: string): boolean {
  const parts = raw.split(/[-/x×]/i);
  return parts.every((part) => {
    const match = /^[\d.,]+([a-z]*)$/i.exec(part);
    return match !== null && (match[1] === '' || unitNames[(match[1] ?? '').toLowerCase()] !== undefined);
  });
}

function pushWords(tokens: Token[], text: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (at < end && (!isJoiner(code) || isApostrophe(code))) continue;
    if (at > from) pushWord(tokens, text, from, at);
    from = at + 1;
  }
}

/** A unit after a number is the number's: `100 mm` is one measure. */
function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const last = tokens[tokens.length - 1];
  if (last?.kind === 'number' && unitNames[text.slice(start, end).toLowerCase()] !== undefined) {
    const gap = text.slice(last.end, start);
    if (gap === ' ' || gap === '-' || gap === '\u00a0') {
      tokens.pop();
      return void tokens.push(tokenOf('measure', text, last.start, end));
    }
  }
  tokens.push(tokenOf('word', text, start, end));
}

function tokenOf(kind: Token['kind'], text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  return { kind, text: raw, key: isFolded(text, start, end) ? raw : fold(raw), start, end };
}

/** Small letters of ASCII need no folding, and most words are of these. */
function isFolded(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** ' ’ - . , / and × hold a token together between two letters or digits. */
function isJoiner(code: number): boolean {
  return isApostrophe(code) || (code >= 44 && code <= 47) || code === 0xd7;
}

const otherLetter = /[\p{L}\p{M}\p{N}]/u;

/** ASCII by comparison, since a keystroke tokenises kilobytes; the rest by Unicode. */
function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 0xaa && code !== 0xd7 && otherLetter.test(String.fromCharCode(code));
}
