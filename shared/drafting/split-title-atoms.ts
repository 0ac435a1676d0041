import { packQuantitiesOf } from '../keywords/pack-quantity';
import { chunksOf, softened } from './split-title-chunks';
import { titleFactsOf } from './split-title-facts';
import { gapCost, isModifier, isTail, neverCut, wordKind } from './split-title-gaps';
import { colourWords, nouns, tailWords } from './split-title-words.data';

export type AtomKind = 'brand' | 'code' | 'head' | 'quantity' | 'measure' | 'colour' | 'tail' | 'words';

/** The smallest part of a title that may be moved: never cut. */
export interface Atom {
  text: string;
  kind: AtomKind;
  /** Its chunk, counted from 0. */
  chunk: number;
  /** What it costs to part it from the atom before; 0 at the beginning of a chunk. */
  gap: number;
  /** Leaving it out leaves its neighbours together. */
  isModifier: boolean;
  /** Facts that it states. */
  keys: string[];
  /** All of them were stated by an atom before. */
  isRepeat: boolean;
}

export interface AtomQuestion {
  brand: string | null;
  /** Part and model numbers that the attributes name. */
  codes: readonly string[];
}

/** The atoms of a clean title in its order, a known brand first. */
export function atomsOf(title: string, { brand, codes }: AtomQuestion): Atom[] {
  const known = new Set(codes.map((code) => code.toLowerCase()));
  const found = brandOf(title, brand);
  const rest = found === null ? title : without(title, found);
  const drafts: Draft[] = [];
  if (found !== null) drafts.push({ words: [found.text], chunk: 0, gap: 0, isModifier: false });
  const chunks = chunksOf(rest);
  const heads = found === null && isMerelyName(chunks[0]?.text ?? '') ? 2 : 1;
  chunks.forEach(({ text }, index) => {
    const isHead = index < heads;
    const words = text.split(' ').filter((word) => word !== '');
    let from = 0;
    for (let at = 1; at <= words.length; at++) {
      const isCode =
        known.has((words[at] ?? '').toLowerCase()) || known.has((words[at - 1] ?? '').toLowerCase());
      const cost = at === words.length ? 0 : isCode ? 1 : gapCost(words, at, isHead);
      if (cost === neverCut) continue;
      const isFirst = from === 0;
      // The brand that led its chunk leads it still.
      const chunk = index + (found === null || found.isLeading ? 0 : 1);
      const gap =
        isFirst && !(index === 0 && found?.isLeading === true)
          ? 0
          : isFirst
            ? 0.5
            : gapCost(words, from, isHead);
      const isInTail = words.some((_, place) => place <= from && isTail(words, place));
      const isSpare = isHead && !isInTail && isModifier(words, from) && at - from <= 2;
      drafts.push({
        words: words.slice(from, at),
        chunk,
        gap: gap === neverCut ? 1 : gap,
        isModifier: isSpare,
      });
      from = at;
    }
  });
  return withKinds(drafts, { hasBrand: found !== null, heads });
}

/** «NORVANE + SONS | Wallpaper Steamer»: a name before the noun, where no brand is known. */
function isMerelyName(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    words.length <= 3 && !words.some((word) => nouns.has(word) || /[^s]s$/.test(word) || /\d/.test(word))
  );
}

interface Draft {
  words: string[];
  chunk: number;
  gap: number;
  isModifier: boolean;
}

function withKinds(
  drafts: readonly Draft[],
  { hasBrand, heads }: { hasBrand: boolean; heads: number },
): Atom[] {
  const seen = new Set<string>();
  let inTail = -1;
  let headChunk = -1;
  let afterRepeat = false;
  return drafts.map(({ words, chunk, gap: cost, isModifier: isSpare }, index) => {
    // «Gaffer Tape | Cloth Tape»: a noun said again ends a phrase.
    const gap = afterRepeat ? Math.min(cost, 4) : cost;
    const text = softened(words.join(' '));
    const keys = titleFactsOf(text).map((fact) => fact.key);
    const isRepeat = keys.every((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (gap === 0) inTail = -1;
    let kind = hasBrand && index === 0 ? 'brand' : kindOf(words);
    if (kind === 'tail') inTail = chunk;
    else if (inTail === chunk && kind !== 'quantity' && !(kind === 'code' && gap <= 2)) kind = 'tail';
    if (kind === 'words' && headChunk < 0) headChunk = chunk;
    if (kind === 'words' && chunk < headChunk + heads) kind = 'head';
    const isNoun = words.length === 1 && nouns.has((words[0] ?? '').toLowerCase());
    afterRepeat = isRepeat && isNoun && kind === 'head';
    return { text, kind, chunk, gap, isModifier: isSpare, keys, isRepeat };
  });
}

function kindOf(words: readonly string[]): AtomKind {
  const [first = ''] = words;
  const text = words.join(' ');
  if (tailWords.has(first.toLowerCase())) return 'tail';
  if (
    packQuantitiesOf(text).length > 0 ||
    /^\d+ ?[x×]$|^[x×] ?\d+$|\b\d+[ -]?(?:rolls?|pairs?|count|blocks?|packs?)\b/i.test(text)
  )
    return 'quantity';
  const isColour = words.every((word) =>
    word.split('/').every((part) => colourWords.has(part.toLowerCase()) || part === '&'),
  );
  if (isColour) return 'colour';
  if (words.length === 1 && isCodeWord(first)) return 'code';
  if (
    words.some((word) => wordKind(word) === 'measure') ||
    /\d[ -]?(?:mm|cm|m|kg|g|ml|l|in|inch|inches|ft|w|watts?|v|volts?|a|amps?|tpi|lumens|oz|ounces?)\b|\d"/i.test(
      text,
    )
  )
    return 'measure';
  return 'words';
}

function isCodeWord(word: string): boolean {
  if (wordKind(word) === 'code' || /^\d[\d-]{3,}\d$/.test(word)) return true;
  return /^\p{Lu}{2,}(?:[/-][\p{Lu}\d]+)+$/u.test(word) || /^\p{Lu}{5,}$/u.test(word);
}

interface FoundBrand {
  text: string;
  start: number;
  end: number;
  isLeading: boolean;
}

/** The brand where the title names it: by its letters and figures, whatever the case and signs. */
function brandOf(title: string, brand: string | null): FoundBrand | null {
  const letters = brand?.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (letters.length === 0) return null;
  const expression = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${letters.map(escaped).join(String.raw`[^\p{L}\p{N}]{0,3}`)}(?:['’]s)?[®™]?(?![\p{L}\p{N}-])`,
    'iu',
  );
  const match = expression.exec(title);
  if (match === null) return null;
  const before = title.slice(0, match.index);
  // «Tarnbrook by Norvane», «Replacement for Norvane»: no brand to lead with.
  if (/\b(?:by|for|with|fits?|to|from|of)\s*$/i.test(before)) return null;
  const end = match.index + match[0].length;
  return { text: match[0], start: match.index, end, isLeading: before.trim() === '' };
}

function without(title: string, { start, end, isLeading }: FoundBrand): string {
  const after = title.slice(end).replace(/^\s*[|:,–-]?\s*(?=\S)/u, isLeading ? '' : ' ');
  return `${title.slice(0, start)}${after}`.trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
