import type { Token } from '../../keywords/tokens';
import { anyNumber, type PhraseElement, type PhrasePattern } from './phrase-pattern';

/** Words of a text, and where its sentences end. */
export interface SplitText {
  text: string;
  tokens: readonly Token[];
  /** The token at which the phrase begins. */
  first: number;
}

/** Most words that a gap may hold. */
const widestGap = 3;

/** The number of the token after the phrase that begins at token `first`; null where it does not stand there. */
export function matchPhrase(split: SplitText, pattern: PhrasePattern): number | null {
  return matchFrom(split, { at: split.first, rest: '' }, pattern, 0);
}

/** A place among the tokens: at the token, or within it where a compound («moneyback») was entered. */
interface Place {
  at: number;
  /** What is left of the token where it was entered; '' where it was not. */
  rest: string;
}

function matchFrom(split: SplitText, place: Place, pattern: PhrasePattern, element: number): number | null {
  const wanted = pattern[element];
  if (wanted === undefined) return place.rest === '' ? place.at : null;
  switch (wanted.kind) {
    case 'start':
      return isStart(split, place) ? matchFrom(split, place, pattern, element + 1) : null;
    case 'end':
      return isEnd(split, place) ? matchFrom(split, place, pattern, element + 1) : null;
    case 'not':
      return isExcluded(split, place, wanted) ? null : matchFrom(split, place, pattern, element + 1);
    case 'gap':
      return matchAfterGap(split, place, pattern, element + 1);
    case 'words':
    case 'number':
    case 'share':
      return matchWord(split, place, pattern, element);
  }
}

/** Every way in which the element can take up the text here is tried; first the whole token, then within a compound. */
function matchWord(split: SplitText, place: Place, pattern: PhrasePattern, element: number): number | null {
  const wanted = pattern[element];
  const token = split.tokens[place.at];
  if (wanted === undefined) return null;
  if (token !== undefined && canReach(split, place)) {
    if (wanted.kind === 'words') {
      const end = matchKey(split, { place, token }, pattern, element);
      if (end !== null) return end;
    } else if (place.rest === '') {
      const at =
        wanted.kind === 'number' ? (isNumber(token) ? place.at + 1 : null) : endOfShare(split, place.at);
      const end = at === null ? null : matchFrom(split, { at, rest: '' }, pattern, element + 1);
      if (end !== null) return end;
    }
  }
  return wanted.isOptional ? matchFrom(split, place, pattern, element + 1) : null;
}

function matchKey(
  split: SplitText,
  { place, token }: { place: Place; token: Token },
  pattern: PhrasePattern,
  element: number,
): number | null {
  const key = place.rest === '' ? token.key : place.rest;
  for (const { text, isStem } of pattern[element]?.words ?? []) {
    let next: Place | null = null;
    if (text === anyNumber)
      next = place.rest === '' && isNumber(token) ? { at: place.at + 1, rest: '' } : null;
    else if (key === text) next = { at: place.at + 1, rest: '' };
    else if (!key.startsWith(text)) continue;
    else if (isStem) next = { at: place.at + 1, rest: '' };
    // «moneyback»: the first word ends within the token.
    else if (text.length > 2) next = { at: place.at, rest: key.slice(text.length) };
    const end = next === null ? null : matchFrom(split, next, pattern, element + 1);
    if (end !== null) return end;
  }
  return null;
}

/** «3 in stock» is no measure in inches. */
function isNumber({ kind, key }: Token): boolean {
  return kind === 'number' || (kind === 'measure' && key.endsWith(' in'));
}

/** «20%», «20 %», «20 per cent», «ten percent». */
function endOfShare({ text, tokens }: SplitText, at: number): number | null {
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

function matchAfterGap(
  split: SplitText,
  { at, rest }: Place,
  pattern: PhrasePattern,
  element: number,
): number | null {
  if (rest !== '') return null;
  for (let skipped = 0; skipped <= widestGap; skipped++) {
    const here = { at: at + skipped, rest: '' };
    if (skipped > 0 && !canReach(split, here)) return null;
    const end = matchFrom(split, here, pattern, element);
    if (end !== null) return end;
  }
  return null;
}

/** Before the phrase the word that precedes it is asked for, within and after it the word that follows. */
function isExcluded({ tokens, first }: SplitText, { at, rest }: Place, { words }: PhraseElement): boolean {
  const key = rest === '' ? tokens[at === first ? at - 1 : at]?.key : rest;
  if (key === undefined) return false;
  return words.some(({ text, isStem }) => (isStem ? key.startsWith(text) : key === text));
}

/** A phrase does not go on over the end of a sentence. */
function canReach(split: SplitText, { at, rest }: Place): boolean {
  return at === split.first || rest !== '' || !isBreak(split, at);
}

function isStart(split: SplitText, { at, rest }: Place): boolean {
  return rest === '' && (at === 0 || isBreak(split, at));
}

function isEnd(split: SplitText, { at, rest }: Place): boolean {
  return rest === '' && (at >= split.tokens.length || isBreak(split, at));
}

/** Whether a sentence ends before token `at`. */
function isBreak({ text, tokens }: SplitText, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at];
  if (before === undefined || after === undefined) return false;
  // One space stands between most words.
  if (after.start - before.end === 1 && text.charCodeAt(before.end) === 32) return false;
  return /[.:;!?|•\n\r()]/.test(text.slice(before.end, after.start));
}
