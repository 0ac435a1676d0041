import { unitNames } from '../keywords/units.data';
import {
  dimensionWords,
  glueWords,
  labelWords,
  leaningWords,
  leansBack,
  modifierPhrases,
  nouns,
  tailWords,
  turningWords,
  twoPartTails,
} from './split-title-words.data';

/** A place where a phrase is never cut. */
export const neverCut = Number.POSITIVE_INFINITY;

const number = /^[\d½¼¾⅛⅜⅝⅞][\d.,/½¼¾⅛⅜⅝⅞-]*(?:[x×][\d.,/]+)*$/u;
/** A place where a phrase is cut only if nothing else helps. */
const seldomCut = 60;
const lastResort = 70;
const measure =
  /^[x×]?[MØø#±]?[\d.,/½¼¾⅛⅜⅝⅞]+(?:[-–x×/][\d.,/]+)*(?:["'°%]|-?(?:mm|cm|m|in|inch|inches|ft|kg|g|mg|lbs?|oz|ml|cl|l|ltr|kw|w|v|mah|ah|a|hz|nm|rpm|psi|bar|lm|db|tpi|k|gpd|kv|pcs|pin|pk)\b)/iu;

export type WordKind = 'number' | 'measure' | 'code' | 'word';

/** What a word of a title is by its shape. */
export function wordKind(word: string): WordKind {
  const bare = word.replace(/^[("[]+|[)\],;]+$/gu, '');
  if (number.test(bare)) return 'number';
  if (measure.test(bare)) return 'measure';
  if (/\d/.test(bare) && /^[\p{L}\d./+&-]+$/u.test(bare))
    return /^\d+-\p{L}{3,}/u.test(bare) ? 'number' : 'code';
  return 'word';
}

/**
 * What it costs the reader to cut between two neighbouring words of a chunk: nothing before «for» and «with», most
 * after a word that leans on the next, and never between a figure and what it counts.
 * @param words of the chunk
 * @param at index of the word right of the gap, 1 or more
 * @param isHead the chunk that says what the product is: only there may a run of words be cut
 */
export function gapCost(words: readonly string[], at: number, isHead: boolean): number {
  const left = words[at - 1] ?? '';
  const right = words[at] ?? '';
  const [l, r] = [key(left), key(right)];
  if (isTail(words, at)) return r === 'with' && isVerbTail(words, at) ? 20 : 0.5;
  if (r === 'of' || isPairedModifier(words, at)) return neverCut;
  if (isGlue(l) || isSign(r) || labelWords.has(l) || isTail(words, at - 1)) return neverCut;
  if (right.startsWith('(') || isQuoted(words, at) || leansBack.has(r)) return neverCut;
  if (isFigurePart(left, right) || wordKind(left) === 'number') return neverCut;
  if (isGlue(r)) return lastResort;
  if (left.endsWith(',')) return seldomCut;
  const isInTail = words.some(
    (_, index) =>
      index < at && (isTail(words, index) || (index === 0 && !isHead && tailWords.has(key(words[0] ?? '')))),
  );
  const isPack = /^(?:pack|set|box|bag|tub)$/.test(r) && /^of$/i.test(words[at + 1] ?? '');
  if (isPack) return 1;
  if (isCount(words, at)) return 1;
  if (isInTail) return isPartNumber(words, at) ? 2 : seldomCut;
  const [leftKind, rightKind] = [wordKind(left), wordKind(right)];
  // A list of sizes stays together.
  if (leftKind === 'measure') return dimensionWords.has(r) ? neverCut : rightKind === 'word' ? 18 : 20;
  if (rightKind === 'number') return isUnit(key(words[at + 1] ?? '')) ? 4 : 20;
  if (rightKind === 'measure') return leaningWords.has(l) ? 20 : 4;
  if (rightKind === 'code') return at === words.length - 1 ? 4 : isHead ? 12 : seldomCut;
  if (leftKind === 'code') return isHead ? 30 : seldomCut;
  if (left.endsWith(')')) return 4;
  return isHead ? wordCost(l, r) : seldomCut;
}

/** «2 Pack» after anything. */
function isCount(words: readonly string[], at: number): boolean {
  return (
    /^\d+$/.test(words[at] ?? '') &&
    /^(?:packs?|pcs?|pieces?|count|pairs?|rolls?)$/.test(key(words[at + 1] ?? ''))
  );
}

/** «for pumping liquids with a drill»: the second half says how. */
function isVerbTail(words: readonly string[], at: number): boolean {
  return words
    .slice(0, at)
    .some((word, index) => key(word) === 'for' && key(words[index + 1] ?? '').endsWith('ing'));
}

function isPairedModifier(words: readonly string[], at: number): boolean {
  return modifierPhrases.has(`${key(words[at - 1] ?? '')} ${key(words[at] ?? '')}`);
}

/** «HEX 7», «m-2.9 m», «360mm x250mm». */
function isFigurePart(left: string, right: string): boolean {
  if (/^\p{Lu}{2,4}$/u.test(left) && wordKind(right) === 'number') return true;
  if (/\d$/.test(left) && isUnit(key(right))) return true;
  return /\d/.test(left) && /^[x×]\d/.test(right);
}

/** «Heavy Duty», «Professional»: praise of a kind that the noun after it can do without. */
export function isModifier(words: readonly string[], at: number): boolean {
  return modifierLength(words, at) > 0;
}

function modifierLength(words: readonly string[], at: number): number {
  if (at < 1) return 0;
  const first = key(words[at] ?? '');
  const two = `${first} ${key(words[at + 1] ?? '')}`;
  const length = modifierPhrases.has(two) ? 2 : modifierPhrases.has(first) ? 1 : 0;
  const next = key(words[at + length] ?? '');
  const before = key(words[at - 1] ?? '');
  if (isGlue(before) || turningWords.has(before)) return 0;
  return length > 0 && /^\p{L}{2}/u.test(next) && !isGlue(next) && !tailWords.has(next) ? length : 0;
}

/** The last word of a long tail, shaped like a part number: «for Wood Copper Plastics and Laminates 5-21-104». */
function isPartNumber(words: readonly string[], at: number): boolean {
  const start = words.findIndex((_, index) => isTail(words, index));
  const word = words[at] ?? '';
  if (at !== words.length - 1 || at - start < 5) return false;
  if (isGlue(key(words[at - 1] ?? '')) || /\d/.test(words[at - 1] ?? '')) return false;
  return /^(?=.*\d)[\p{L}\d]+(?:[-/.][\p{L}\d]+)+$/u.test(word) || /^\p{Lu}{1,6}\d{3,}\p{L}*$/u.test(word);
}

function isUnit(word: string): boolean {
  return Object.hasOwn(unitNames, word) || /^[x×]$/.test(word);
}

function wordCost(left: string, right: string): number {
  const leans =
    leaningWords.has(left) || /(?:ed|ing|able|ible|less|proof|ive|ary|ous|ic|al|free|ful)$/.test(left);
  if (leans) return 40;
  const isNoun = /(?:[^sui]s|[^aou]er|[^aeiou]or|ment|tion|ware)$/.test(left) || nouns.has(left);
  const opens = leaningWords.has(right) || /(?:ed|able|less|proof|ing)$/.test(right);
  if (isNoun && nouns.has(right)) return 40;
  return isNoun ? (opens ? 4 : 10) : 30;
}

/** «for», «with», «to suit»: where a tail begins; not the second half of «suitable for». */
export function isTail(words: readonly string[], at: number): boolean {
  if (at < 1) return false;
  const left = key(words[at - 1] ?? '');
  const right = key(words[at] ?? '');
  const next = key(words[at + 1] ?? '');
  if (right === 'to' && /^(?:suit|fit)$/.test(next)) return !turningWords.has(left);
  if (right === 'only' && next === 'to') return true;
  if (twoPartTails.has(right) && !/^(?:with|for|to|of|from|by)$/.test(next)) return false;
  return (
    tailWords.has(right) &&
    !tailWords.has(left) &&
    !isGlue(left) &&
    !/^(?:works|use|used|not|supplied|replacement)$/.test(left)
  );
}

/** Words in quotation marks stay together. */
function isQuoted(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).join(' ');
  const opened = before.match(/(?:^|\s)["'](?=[\p{L}\d])/gu)?.length ?? 0;
  const closed = before.match(/(?<=\p{L}[.!]?)["'](?=\s|$)/gu)?.length ?? 0;
  return opened > closed;
}

function isSign(word: string): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(word) || /^[x×]$/.test(word);
}

function isGlue(word: string): boolean {
  return glueWords.has(word) || /^[^\p{L}\p{N}]+$/u.test(word);
}

function key(word: string): string {
  return word.toLowerCase().replace(/^[("'[]+|[)"'\],;]+$/gu, '');
}
