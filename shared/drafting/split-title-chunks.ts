import { colourWords, leaningWords } from './split-title-words.data';

/** What brackets hold is kept together by hard spaces and this comma until it is written. */
export function softened(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u201a', ',');
}

/** A stretch of a title between two dividing signs, and how it stood there. */
export interface Chunk {
  text: string;
  /** It stood in brackets of its own. */
  isBracketed: boolean;
  /** A comma stood before it. */
  isListed: boolean;
}

const divider = new RegExp(
  [
    String.raw`,(?!\d)\s?|(?<!\d),`,
    String.raw`\s?[|;•]\s?`,
    String.raw`:\s`,
    String.raw`(?<!\d)\s[-–—]+\s|\s[-–—]+\s(?!\d)`,
    String.raw`(?<=\p{L}{2})[-–—]\s(?![AaUu]nd\b|[Oo]r\b|[Tt]o\b|&)`,
    String.raw`(?<=\d)-\s(?=\p{Lu}\p{Ll})`,
    String.raw`\s[-–—](?=\p{L}{2})`,
    String.raw`(?<=\p{L}{3})\s\/\s(?=\p{L}{3})`,
    String.raw`(?<=\p{L}{3,}|\))\.\s(?=[\p{Lu}\d])`,
  ].join('|'),
  'gu',
);
/** Not the end of a sentence. */
const shortened = /(?:^|\s)(?:approx|dia|max|min|incl|excl|pcs|qty|int|ext|std|nos)$/i;
const labels = /(?:^|\s)(?:colou?r|size)$/i;

/**
 * A clean title at its dividing signs. Brackets stay with what they explain («30M (98ft)», «(AOS)»), or become a chunk
 * of their own; labels with a colon («Colour: Grey») give their value alone.
 */
export function chunksOf(title: string): Chunk[] {
  const chunks = atBrackets(title).flatMap(({ text, isBracketed }) =>
    atDividers(text).map((part) => ({ ...part, isBracketed })),
  );
  return withLists(chunks).map((chunk) => ({ ...chunk, text: withoutAnd(chunk.text) }));
}

const opensList = /(?:^|\s)(?:for|with|fits?|suits?|removes?|including|includes|like)\s/i;
const opensPlaces = /(?:^|\s)for\s/i;
const endsList = /\s(?:and|&|or)\s/i;

/** «for Soil pH, Nitrogen, Phosphorous and Potash» is one list and stays one. */
function withLists(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    const length = opensList.test(chunk.text) && !chunk.isBracketed ? listLength(chunks, at) : 0;
    const members = chunks.slice(at, at + length + 1);
    joined.push({ ...chunk, text: members.map(({ text }) => text).join(', ') });
    at += length;
  }
  return joined;
}

/** How many chunks go on with the list: up to its «and», else while they are short names of things. */
function listLength(chunks: readonly Chunk[], from: number): number {
  let names = 0;
  for (let at = from + 1; at <= from + 8; at++) {
    const next = chunks[at];
    if (
      next === undefined ||
      next.isBracketed ||
      !next.isListed ||
      /\d/.test(next.text) ||
      opensList.test(next.text)
    )
      break;
    const words = next.text.split(' ');
    if (endsList.test(` ${next.text}`)) return words.length <= 6 ? at - from : names;
    if (words.length > 3) break;
    const isName = words.length <= 2 && isNameOfThing(words.at(-1) ?? '', chunks[at - 1]?.text ?? '');
    if (isName && names === at - from - 1 && opensPlaces.test(chunks[from]?.text ?? '')) names = at - from;
  }
  return names;
}

/** One more of the same kind: in the same number as the one before, and no colour, quality or code. */
function isNameOfThing(word: string, before: string): boolean {
  const isPlural = (text: string) => /[^s]s$/i.test(text);
  const lower = word.toLowerCase();
  if (leaningWords.has(lower) || colourWords.has(lower) || /^\p{Lu}{4,}$/u.test(word)) return false;
  return isPlural(word) === isPlural(before) && !/(?:ed|able|ible|proof|ing)$/.test(lower);
}

/** A chunk that began or ended a list's last member. */
function withoutAnd(text: string): string {
  return text.replace(/^(?:and|&|or)\s+|\s+(?:and|&|or)$/giu, '');
}

function atBrackets(title: string): Chunk[] {
  const chunks: Chunk[] = [];
  let run = '';
  let last = 0;
  for (const match of title.matchAll(/[([]([^()[\]]*)[)\]]/gu)) {
    const inner = (match[1] ?? '').trim();
    run += title.slice(last, match.index);
    last = match.index + match[0].length;
    if (inner === '') continue;
    if (staysInBrackets(inner, run)) {
      // Hard spaces and another comma: dividers leave the inside alone.
      run += match[0].replaceAll(' ', '\u00a0').replaceAll(',', '\u201a');
      continue;
    }
    chunks.push(
      { text: run, isBracketed: false, isListed: false },
      { text: inner, isBracketed: true, isListed: false },
    );
    run = '';
  }
  chunks.push({ text: run + title.slice(last), isBracketed: false, isListed: false });
  return chunks;
}

/** A figure beside a figure, an abbreviation, the name of a dimension. */
function staysInBrackets(inner: string, before: string): boolean {
  if (before.trim() === '' || /[,|;-]\s*$/.test(before)) return false;
  if (/^[A-Z]{1,5}$/.test(inner)) return true;
  // «(1347-20)» after «50 m» is a part number.
  if (/\d{4}/.test(inner) && !/["'a-z]/i.test(inner)) return false;
  const isFigures =
    /^(?:[A-Z]\s)?[\W_]*(?:[\d.,/]+\s?(?:["'”]|mm|cm|m|in|inch|inches|ft|kg|g|lbs?|oz|l|ml|w|v|k)?(?:\s?[-x×/–,]\s?|\s|$)+)+$/i.test(
      inner,
    );
  return isFigures && /(?:\d|["')]|\d\s?[A-Za-z]{1,6})\s*(?:-\s?)?$/.test(before);
}

function atDividers(text: string): { text: string; isListed: boolean }[] {
  const parts: { text: string; isListed: boolean }[] = [];
  let last = 0;
  let isListed = false;
  const add = (end: number, next: string) => {
    const part = trimmed(text.slice(last, end));
    if (/[\p{L}\p{N}]/u.test(part)) parts.push({ text: part, isListed });
    isListed = next.trim() === ',';
  };
  for (const match of text.matchAll(divider)) {
    const before = text.slice(last, match.index);
    if (match[0].startsWith('.') && shortened.test(before)) continue;
    const label = match[0].startsWith(':') ? labels.exec(before) : null;
    add(label === null ? match.index : match.index - label[0].length, match[0]);
    last = match.index + match[0].length;
  }
  add(text.length, '');
  return parts;
}

function trimmed(part: string): string {
  const loose = part
    .trim()
    .replace(/^[\s\-–—*:;,.|·!)\]/]+(?!\d)|[\s\-–—*:;,|([/]+$/gu, '')
    .trim();
  const bare = loose.replace(/(?:\s*\.)+$/u, '');
  return bare !== loose && /\p{L}{3}$/u.test(bare) && !shortened.test(bare) ? bare : loose;
}
