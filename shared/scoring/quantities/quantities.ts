import { unitNames } from '../../keywords/units.data';
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
export function quantitiesOf(text: string): readonly Quantity[] {
  const remembered = recent.get(text);
  if (remembered !== undefined) return remembered;
  if (recent.size >= mostRecent) recent.clear();
  const found = find(text);
  recent.set(text, found);
  return found;
}

const mostRecent = 128;
const recent = new Map<string, readonly Quantity[]>();

const units: Readonly<Record<string, string>> = {
  ...unitNames,
  ...amazonUnits,
  '"': 'in',
  '”': 'in',
  '″': 'in',
};
const alternatives = Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const number = String.raw`(?:\d{1,5}[ -]\d{1,2}/\d{1,3}|\d{1,3}/\d{1,3}|\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,4})?|\.\d{1,4}|\d{0,3}[½¼¾])`;
const measured = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(${number})[ \u00a0-]?(${alternatives})(?![\p{L}\d])`,
  'giu',
);
const joiner = /^\s*(x|×|\*|to|-|–|—)\s*$/i;
/** A bare number that shares the unit after it: the «4.5 x» of `4.5 x 65 mm`. */
const before = new RegExp(String.raw`(?<![\p{L}\d.,/-])(${number})\s*(x|×|\*|to|-|–|—)\s*$`, 'iu');
/** What may follow «10 in» where it means inches: the end, a stop, another side, or what is so long. «10 in a box» does not. */
const inches =
  /^(?:\s*(?:$|[.,;:)/|–—-]|[x×*]\s?\d)|\s+(?:long|wide|deep|high|tall|thick|length|width|diameter|dia|drive|square|bore|blade|hole|pipe|hose|round|bit|brush|roller|disc|wheel|saw|nail|screw|bolt|thread|shank|bar|level|hammer|chisel|wrench|spanner|pliers|socket)\b)/i;

function find(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  if (!/\d|[½¼¾]/.test(text)) return quantities;
  for (const match of text.matchAll(measured)) {
    const unitText = match[2] ?? '';
    const unit = unitFamilies[units[unitText.toLowerCase()] ?? ''];
    if (unit === undefined || isNoUnit(text, match, unitText)) continue;
    const end = match.index + match[0].length;
    const value = numberOf(match[1] ?? '') * unit.factor;
    const piece = { ...unit, value, start: match.index, end };
    if (Number.isFinite(value) && !joinToLast(quantities, text, piece)) quantities.push(alone(text, piece));
  }
  return quantities;
}

interface Piece {
  family: Family;
  factor: number;
  isImperial?: true;
  value: number;
  start: number;
  end: number;
}

/** `50mm x 25m`, `4 mm to 12 mm`: a second figure of the same family, joined to the one before it. */
function joinToLast(quantities: Quantity[], text: string, piece: Piece): boolean {
  const last = quantities[quantities.length - 1];
  if (last === undefined || last.family !== piece.family) return false;
  // «20 oz - 567 g» says one weight twice.
  if (last.isImperial !== (piece.isImperial ?? false)) return false;
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
    isImperial: piece.isImperial ?? false,
    text: text.slice(start, end),
    start,
    end,
  };
}

function isRange(joined: string): boolean {
  return !/[x×*]/i.test(joined);
}

function isNoUnit(text: string, match: RegExpExecArray, unitText: string): boolean {
  const isSpaced = / |\u00a0/.test(match[0].slice(0, -unitText.length));
  // A small «a» after a figure is an article; «3 A» and «3a» are currents.
  if (unitText === 'a') return isSpaced;
  const isWhole = /^[\d,]+$/.test(match[1] ?? '');
  return unitText === 'in' && isSpaced && isWhole && !inches.test(text.slice(match.index + match[0].length));
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** «1 1/2», «3/8», «1,200», «2½», «.5». */
function numberOf(written: string): number {
  const last = written.slice(-1);
  if (fractions[last] !== undefined) return Number(written.slice(0, -1) || '0') + fractions[last];
  const mixed = /^(?:(\d+)[ -])?(\d+)\/(\d+)$/.exec(written);
  if (mixed !== null) return Number(mixed[1] ?? 0) + Number(mixed[2]) / Number(mixed[3]);
  return Number(written.replaceAll(',', ''));
}
