import { unitNames } from '../keywords/units.data';
import { amazonUnits } from './unit-spellings.data';

/** A figure of a text with its unit, read for comparing: «1/2-inch» is 0.5 in, «4-12 mm» is 4 mm and 12 mm. */
export interface Quantity {
  value: number;
  /** Our one name of the unit; null where the figure stands alone. */
  unit: string | null;
  start: number;
  end: number;
}

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const signs: Readonly<Record<string, string>> = {
  '"': 'in',
  '″': 'in',
  '”': 'in',
  "''": 'in',
  '′': 'ft',
  '°': '°',
  '°c': '°C',
  '%': '%',
  Ω: 'Ω',
  '²': 'm²',
};

const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:[ -]\d{1,2}\/\d{1,3}(?!\d)|\/\d{1,3}(?![\d/]))?[½¼¾⅓⅔⅛⅜⅝⅞]?|[½¼¾⅓⅔⅛⅜⅝⅞]`;
const quantity = new RegExp(
  String.raw`(?<![\p{L}\d_.])(${figure})(?:(\s?)(°[cC]?|["″”′%Ω]|'')|([\s-]?)([\p{L}µ_]+(?:[²³])?))?`,
  'giu',
);
/** Between two figures of one unit: 10 x 50 mm, 4 to 12 mm, 110-240 V. */
const linked = /^\s?(?:[x×/–-]|to|and|or|by)\s?$/i;

/** Figures that stand free in a text; a figure within a code (`IP65`, `GD125MX60`) is the code's. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  // «10x50mm»: a sign between two figures is written apart first, at equal places.
  for (const match of spread(text).matchAll(quantity)) {
    const value = valueOf(match[1] ?? '');
    if (value === null) continue;
    const sign = match[3];
    const word = match[5];
    const start = match.index;
    const bare = start + (match[1] ?? '').length;
    if (sign !== undefined) {
      found.push({ value, unit: signs[sign.toLowerCase()] ?? sign, start, end: start + match[0].length });
      continue;
    }
    const gap = match[4] ?? '';
    const unit = word === undefined ? null : unitOf(word, { gap, text, end: start + match[0].length });
    // Letters right after a figure that are no unit make a code of both.
    if (unit === null && word !== undefined && gap === '' && !/^x$/i.test(word)) continue;
    found.push({ value, unit, start, end: unit === null ? bare : start + match[0].length });
  }
  return withSharedUnits(found, text);
}

function spread(text: string): string {
  return text.replace(/(?<=\d(?:mm|cm|m|in)?)[x×](?=\d)/gi, ' ').replace(/(?<=\d)~(?=\d)/g, '-');
}

function unitOf(word: string, { gap, text, end }: { gap: string; text: string; end: number }): string | null {
  const lower = word.toLowerCase();
  const unit = unitNames[lower] ?? amazonUnits[lower] ?? (['m²', 'm³', 'cm²'].includes(lower) ? lower : null);
  // «10 in a box», «2 a side»: small words that happen to be units.
  if (unit !== null && gap !== '' && ['in', 'a', 'k'].includes(word) && /^\s+[a-z]/.test(text.slice(end)))
    return null;
  return unit;
}

function withSharedUnits(quantities: readonly Quantity[], text: string): Quantity[] {
  const shared = quantities.map((one) => ({ ...one }));
  for (let at = shared.length - 2; at >= 0; at--) {
    const one = shared[at];
    const next = shared[at + 1];
    if (one === undefined || next === undefined || one.unit !== null || next.unit === null) continue;
    if (linked.test(text.slice(one.end, next.start))) one.unit = next.unit;
  }
  return shared;
}

function valueOf(written: string): number | null {
  const sign = written.at(-1) ?? '';
  const extra = fractions[sign];
  const rest = (extra === undefined ? written : written.slice(0, -1)).replaceAll(',', '').trim();
  const [, whole, above, below] = /^(?:(\d+)[ -])?(\d+)\/(\d+)$/.exec(rest) ?? [];
  const plain =
    above === undefined
      ? rest === ''
        ? 0
        : Number(rest)
      : Number(whole ?? 0) + Number(above) / Number(below);
  const value = plain + (extra ?? 0);
  return Number.isFinite(value) ? value : null;
}
