import { unitNames } from '../../keywords/units.data';
import { remembered } from '../remembered';
import { amazonUnits, unitFamilies, type Family } from './families.data';

/** What a text says is so long, heavy, strong …: one figure, the sides of a thing, or a range. */
export interface Quantity {
  family: Family;
  shape: 'single' | 'tuple' | 'range';
  /** In base units: mm, g, ml, V, W, A, Ah, Nm, rpm, bar, lm. */
  values: number[];
  isImperial: boolean;
  text: string;
  /** UTF-16 index, `[start, end)`. */
  start: number;
  end: number;
}

/**
 * The measured quantities of a text: `100 mm`, `4.5 x 65mm`, `1-10 mm`, `1 1/2"`, `75mm x 50M`. Part numbers, pack
 * sizes and bare figures are none. Remembered for the last texts, since several rules compare them.
 */
export const quantitiesOf: (text: string) => readonly Quantity[] = remembered(find);

/** Every spelling of a unit, in lower case, with what it measures; null where that is nothing of ours. */
const units = new Map(
  Object.entries({ ...unitNames, ...amazonUnits, '"': 'in', '”': 'in', '″': 'in' }).map(
    ([name, unit]) => [name, unitFamilies[unit] ?? null] as const,
  ),
);
/** A figure as sellers write it, read from one place. */
const number =
  /\d{1,5}[ -]\d{1,2}\/\d{1,3}|\d{1,3}\/\d{1,3}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,7}(?:\.\d{1,4})?[½¼¾]?|[½¼¾]/y;
const secondWord = / (?:hours|meters|metres)/iy;
const joiner = /^\s*(x|×|\*|to|-|–|—)\s*$/i;
/** A bare number that shares the unit after it: the «4.5 x» of `4.5 x 65 mm`. */
const before =
  /(?<![\p{L}\d.,/-])(\d{1,5}[ -]\d{1,2}\/\d{1,3}|\d{1,3}\/\d{1,3}|\d{1,7}(?:\.\d{1,4})?|\.\d{1,4})\s*(x|×|\*|to|-|–|—)\s*$/iu;
/** What may follow «10 in» where it means inches: the end, a stop, another side, or what is so long. «10 in a box» does not. */
const inches =
  /^(?:\s*(?:$|[.,;:)/|–—-]|[x×*]\s?\d)|\s+(?:long|wide|deep|high|tall|thick|length|width|diameter|dia|drive|square|bore|blade|hole|pipe|hose|round|bit|brush|roller|disc|wheel|saw|nail|screw|bolt|thread|shank|bar|level|hammer|chisel|wrench|spanner|pliers|socket)\b)/i;

function find(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isFigure(text.charCodeAt(at))) continue;
    number.lastIndex = at;
    const figure = isNumberStart(text, at) ? (number.exec(text)?.[0] ?? '') : '';
    if (figure === '') {
      at = endOfCode(text, at) - 1;
      continue;
    }
    const written = unitAt(text, at + figure.length);
    const unit = written === null ? null : (units.get(written.name) ?? null);
    if (written === null || unit === null || isNoUnit(text, figure, written)) {
      at += figure.length - 1;
      continue;
    }
    const { family, factor, isImperial = false } = unit;
    const value = numberOf(figure) * factor;
    const piece = { family, factor, isImperial, value, start: at, end: written.end };
    if (Number.isFinite(value) && !joinToLast(quantities, text, piece)) quantities.push(alone(text, piece));
    at = written.end - 1;
  }
  return quantities;
}

interface WrittenUnit {
  /** In lower case, as `units` has it. */
  name: string;
  isSmallA: boolean;
  isSpaced: boolean;
  end: number;
}

/** The unit that stands at a place, at most one space or hyphen after the figure. Read by hand, since every figure asks. */
function unitAt(text: string, at: number): WrittenUnit | null {
  const gap = text.charCodeAt(at);
  const isSpaced = gap === 32 || gap === 0xa0;
  const start = isSpaced || gap === 45 ? at + 1 : at;
  const end = endOfUnit(text, start);
  if (end === start) {
    const name = text.charAt(start);
    if (!isInchSign(name) || isWordCode(text.charCodeAt(end + 1))) return null;
    return { name, isSmallA: false, isSpaced, end: end + 1 };
  }
  const word = text.slice(start, end);
  const name = word.toLowerCase();
  const one = { name, isSmallA: word === 'a', isSpaced, end };
  if (text.charCodeAt(end) === 32) {
    secondWord.lastIndex = end;
    const second = secondWord.exec(text)?.[0].toLowerCase() ?? '';
    if (second !== '' && units.has(name + second))
      return { ...one, name: name + second, end: end + second.length };
    return one;
  }
  // «10mm²» and «5 Läufe» are no millimetres and no litres.
  return isWordCode(text.charCodeAt(end)) ? null : one;
}

/** Past letters, and underlines between letters: `amp_hours`. */
function endOfUnit(text: string, start: number): number {
  let end = start;
  while (
    isLetterCode(text.charCodeAt(end)) ||
    (end > start && text.charCodeAt(end) === 95 && isLetterCode(text.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

function isLetterCode(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isInchSign(sign: string): boolean {
  return sign === '"' || sign === '”' || sign === '″';
}

const letter = /[\p{L}\d²³]/u;

function isWordCode(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return letter.test(String.fromCharCode(code));
}

function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe);
}

/** Not within a word, a part number or a longer figure: «QT10», «1.5», «4038/20». */
function isNumberStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  // . , and /
  return code !== 44 && code !== 46 && code !== 47 && !isWordCode(code);
}

/** Past the letters and figures that a part number is made of. */
function endOfCode(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

interface Piece {
  family: Family;
  factor: number;
  isImperial: boolean;
  value: number;
  start: number;
  end: number;
}

/** `50mm x 25m`, `4 mm to 12 mm`: a second figure of the same family, joined to the one before it. */
function joinToLast(quantities: Quantity[], text: string, piece: Piece): boolean {
  const last = quantities[quantities.length - 1];
  if (last === undefined || last.family !== piece.family) return false;
  // «20 oz - 567 g» says one weight twice.
  if (last.isImperial !== piece.isImperial) return false;
  const joined = joiner.exec(text.slice(last.end, piece.start));
  if (joined === null) return false;
  last.shape = isRange(joined[1] ?? '') ? 'range' : 'tuple';
  last.values.push(piece.value);
  last.end = piece.end;
  last.text = text.slice(last.start, piece.end);
  return true;
}

function alone(text: string, piece: Piece): Quantity {
  const { family, factor, value, end } = piece;
  let { start } = piece;
  const values = [value];
  let shape: Quantity['shape'] = 'single';
  for (let sides = 1; sides < 4; sides++) {
    if (!isJoinedBefore(text, start)) break;
    const earlier = before.exec(text.slice(Math.max(0, start - 24), start));
    if (earlier === null) break;
    shape = isRange(earlier[2] ?? '') ? 'range' : 'tuple';
    values.unshift(numberOf(earlier[1] ?? '') * factor);
    start -= earlier[0].length;
  }
  return {
    family,
    shape,
    values,
    isImperial: piece.isImperial,
    text: text.slice(start, end),
    start,
    end,
  };
}

/** Whether x, ×, *, «to» or a dash stands before a place, spaces apart. */
function isJoinedBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  const sign = text.charAt(at).toLowerCase();
  return sign === 'o' ? text.charAt(at - 1).toLowerCase() === 't' : sign !== '' && 'x×*-–—'.includes(sign);
}

function isRange(joined: string): boolean {
  return !/[x×*]/i.test(joined);
}

function isNoUnit(text: string, figure: string, unit: WrittenUnit): boolean {
  // A small «a» after a figure is an article; «3 A» and «3a» are currents.
  if (unit.isSmallA) return unit.isSpaced;
  return unit.name === 'in' && unit.isSpaced && /^[\d,]+$/.test(figure) && !inches.test(text.slice(unit.end));
}

const plain = /^\d+(?:\.\d+)?$/;
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** «1 1/2», «3/8», «1,200», «2½», «.5». */
function numberOf(written: string): number {
  if (plain.test(written)) return Number(written);
  const last = written.slice(-1);
  if (fractions[last] !== undefined) return Number(written.slice(0, -1) || '0') + fractions[last];
  const mixed = /^(?:(\d+)[ -])?(\d+)\/(\d+)$/.exec(written);
  if (mixed !== null) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  return Number(written.replaceAll(',', ''));
}
