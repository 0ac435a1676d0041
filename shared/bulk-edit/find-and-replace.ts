import {
  contentFields,
  type ContentChanges,
  type ContentField,
  type ListingContent,
} from '../catalog/listing-content';

export interface Replacement {
  /** Plain text, never a pattern. */
  find: string;
  replace: string;
  fields: readonly ContentField[];
  matchCase: boolean;
  /** Only where it stands alone: «bit» is not found in «bits». */
  wholeWords: boolean;
}

export interface Replaced {
  /** Only fields that change. */
  changes: ContentChanges;
  /** How often it was found. */
  count: number;
}

/** Replaces a text wherever it stands in the fields asked for. A field that was never written stays unwritten. */
export function findAndReplace(content: ListingContent, replacement: Replacement): Replaced {
  const changes: ContentChanges = {};
  let count = 0;
  if (replacement.find === '') return { changes, count };
  const replace = (text: string) => {
    const replaced = replaceIn(text, replacement);
    count += replaced.count;
    return replaced.text;
  };
  for (const field of contentFields) {
    if (!replacement.fields.includes(field)) continue;
    if (field === 'bullets') {
      const bullets = content.bullets.map(replace);
      if (bullets.some((bullet, at) => bullet !== content.bullets[at])) changes.bullets = bullets;
      continue;
    }
    const before = content[field];
    if (before === null) continue;
    const after = replace(before);
    if (after !== before) changes[field] = after;
  }
  return { changes, count };
}

function replaceIn(
  text: string,
  { find, replace, matchCase, wholeWords }: Replacement,
): { text: string; count: number } {
  const places = placesOf(text, find, matchCase).filter(
    (start) => !wholeWords || standsAlone(text, start, start + find.length),
  );
  let result = '';
  let from = 0;
  for (const start of places) {
    result += text.slice(from, start) + replace;
    from = start + find.length;
  }
  return { text: result + text.slice(from), count: places.length };
}

/** Places that do not overlap. Letters whose small form is longer («İ») are compared as they stand. */
function placesOf(text: string, find: string, matchCase: boolean): number[] {
  const folded = (value: string) => {
    const lower = value.toLowerCase();
    return matchCase || lower.length !== value.length ? value : lower;
  };
  const [where, what] = [folded(text), folded(find)];
  const places: number[] = [];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + what.length)) places.push(at);
  return places;
}

const wordPart = /[\p{L}\p{M}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(joins(charBefore(text, start)) && joins(charAt(text, start))) &&
    !(joins(charAt(text, end)) && joins(charBefore(text, end)))
  );
}

function joins(character: string): boolean {
  return wordPart.test(character);
}

/** A whole character, where one takes two units. */
function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1;
  return charAt(text, isPair ? at - 2 : at - 1);
}
