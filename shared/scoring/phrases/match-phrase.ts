import type { Token } from '../../keywords/tokens';
import { anyNumber, type PhraseElement, type PhrasePattern } from './phrase-pattern';

/** Words of a text, and where its sentences end, with the phrase that is looked for. */
export interface PhraseSearch {
  text: string;
  tokens: readonly Token[];
  /** The token at which the phrase begins. */
  first: number;
  pattern: PhrasePattern;
}

/** Most words that a gap may hold. */
const widestGap = 3;

/** The number of the token after the phrase that begins at token `first`; null where it does not stand there. */
export function matchPhrase(search: PhraseSearch): number | null {
  return matchFrom(search, 0, search.first, '');
}

/**
 * From an element on, at a place among the tokens: at token `at`, or within it where a compound («moneyback») was
 * entered, `rest` being what is left of it; '' where it was not. The place is no object, since every word asks.
 */
function matchFrom(search: PhraseSearch, element: number, at: number, rest: string): number | null {
  const wanted = search.pattern[element];
  if (wanted === undefined) return rest === '' ? at : null;
  switch (wanted.kind) {
    case 'start':
      return isStart(search, at, rest) ? matchFrom(search, element + 1, at, rest) : null;
    case 'end':
      return isEnd(search, at, rest) ? matchFrom(search, element + 1, at, rest) : null;
    case 'not':
      return isExcluded(search, wanted, at, rest) ? null : matchFrom(search, element + 1, at, rest);
    case 'gap':
      return rest === '' ? matchAfterGap(search, element + 1, at) : null;
    case 'words':
    case 'number':
    case 'share':
      return matchWord(search, element, at, rest);
  }
}

/** Every way in which the element can take up the text here is tried; first the whole token, then within a compound. */
function matchWord(search: PhraseSearch, element: number, at: number, rest: string): number | null {
  const wanted = search.pattern[element];
  const token = search.tokens[at];
  if (wanted === undefined) return null;
  if (token !== undefined && canReach(search, at, rest)) {
    if (wanted.kind === 'words') {
      const end = matchKey(search, element, at, rest);
      if (end !== null) return end;
    } else if (rest === '') {
      const next = wanted.kind === 'number' ? (isNumber(token) ? at + 1 : null) : endOfShare(search, at);
      const end = next === null ? null : matchFrom(search, element + 1, next, '');
      if (end !== null) return end;
    }
  }
  return wanted.isOptional ? matchFrom(search, element + 1, at, rest) : null;
}

function matchKey(search: PhraseSearch, element: number, at: number, rest: string): number | null {
  const token = search.tokens[at];
  const words = search.pattern[element]?.words;
  if (token === undefined || words === undefined) return null;
  const key = rest === '' ? token.key : rest;
  for (const { text, isStem } of words) {
    let end: number | null = null;
    if (text === anyNumber)
      end = rest === '' && isNumber(token) ? matchFrom(search, element + 1, at + 1, '') : null;
    else if (!key.startsWith(text)) continue;
    else if (isStem || key.length === text.length) end = matchFrom(search, element + 1, at + 1, '');
    // «moneyback»: the first word ends within the token.
    else if (text.length > 2) end = matchFrom(search, element + 1, at, key.slice(text.length));
    if (end !== null) return end;
  }
  return null;
}

/** «3 in stock» is no measure in inches. */
function isNumber({ kind, key }: Token): boolean {
  return kind === 'number' || (kind === 'measure' && key.endsWith(' in'));
}

/** «20%», «20 %», «20 per cent», «ten percent». */
function endOfShare({ text, tokens }: PhraseSearch, at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' && /^\s?%/.test(text.slice(token.end, token.end + 2))) return at + 1;
  const [second, third] = [tokens[at + 1]?.key, tokens[at + 2]?.key];
  if (token.kind !== 'number' && !numerals.has(token.key)) return null;
  if (second === 'percent') return at + 2;
  return second === 'per' && third === 'cent' ? at + 3 : null;
}

/** As far as shares are given in words. */
export const numerals: ReadonlySet<string> = new Set('five ten fifteen twenty thirty forty fifty'.split(' '));

function matchAfterGap(search: PhraseSearch, element: number, at: number): number | null {
  for (let skipped = 0; skipped <= widestGap; skipped++) {
    if (skipped > 0 && !canReach(search, at + skipped, '')) return null;
    const end = matchFrom(search, element, at + skipped, '');
    if (end !== null) return end;
  }
  return null;
}

/** Before the phrase the word that precedes it is asked for, within and after it the word that follows. */
function isExcluded(
  { tokens, first }: PhraseSearch,
  { words }: PhraseElement,
  at: number,
  rest: string,
): boolean {
  const key = rest === '' ? tokens[at === first ? at - 1 : at]?.key : rest;
  if (key === undefined) return false;
  return words.some(({ text, isStem }) => (isStem ? key.startsWith(text) : key === text));
}

/** A phrase does not go on over the end of a sentence. */
function canReach(search: PhraseSearch, at: number, rest: string): boolean {
  return at === search.first || rest !== '' || !isBreak(search, at);
}

function isStart(search: PhraseSearch, at: number, rest: string): boolean {
  return rest === '' && (at === 0 || isBreak(search, at));
}

function isEnd(search: PhraseSearch, at: number, rest: string): boolean {
  return rest === '' && (at >= search.tokens.length || isBreak(search, at));
}

/** Whether a sentence ends before token `at`. */
function isBreak({ text, tokens }: PhraseSearch, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at];
  if (before === undefined || after === undefined) return false;
  // One space stands between most words.
  if (after.start - before.end === 1 && text.charCodeAt(before.end) === 32) return false;
  return /[.:;!?|•\n\r()]/.test(text.slice(before.end, after.start));
}
