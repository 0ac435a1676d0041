import { plainFigure } from './plain-figure';

/** A figure of a cell: its value, or null for an empty one; `note` says what was read into it; `fault` why it is none. */
export type CountReading = { value: number | null; note?: string } | { fault: string };

const empty = /^(?:|[-–—]+|n\/?a|null|none|\(not set\))$/i;
const multiples: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const one = String.raw`(\d[\d.,\s\u00a0\u202f'’]*?)\s*([kmb])?`;
const single = new RegExp(String.raw`^([<>≥≤~]?)\s*${one}\s*(\+?)$`, 'i');
const range = new RegExp(`^${one}\\s*(?:-|–|—|to)\\s*${one}$`, 'i');

/**
 * A count of searches as the tools write it: «1,000», «1.000», «12 400», «10K», «>100,000», «1K – 10K». Of a range the
 * lower end is taken and said, since the truth within it is not known; «<10» is no figure at all.
 */
export function readCount(cell: string): CountReading {
  const text = unwrapped(cell);
  if (empty.test(text)) return { value: null };
  const found = text.length > 40 ? null : single.exec(text);
  if (found !== null) {
    const [, sign = '', digits = '', unit, plus = ''] = found;
    const value = numberOf(digits, unit);
    if (value === null) return { fault: 'is no number' };
    if (sign === '<' || sign === '≤') return { value: null, note: `fewer than ${plainFigure(value)}` };
    const isFloor = sign === '>' || sign === '≥' || plus === '+';
    return isFloor ? { value, note: `at least ${plainFigure(value)}` } : { value };
  }
  const between = text.length > 40 ? null : range.exec(text);
  const low = between === null ? null : numberOf(between[1] ?? '', between[2]);
  const high = between === null ? null : numberOf(between[3] ?? '', between[4]);
  if (low !== null && high !== null && low <= high) {
    const note = `${plainFigure(low)} to ${plainFigure(high)}, the lower end taken`;
    return low === 0 ? { value: null, note: `fewer than ${plainFigure(high)}` } : { value: low, note };
  }
  return { fault: /^-\s*\d/.test(text) ? 'is below zero' : 'is no number' };
}

/** A percentage as a share, 0 to 1: «12.5%», «12,5 %» and 12.5 are 0.125. Null when it is none. */
export function readPercent(cell: string): number | null {
  const text = unwrapped(cell).replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(?:\.\d+)?$/.test(text)) return null;
  const share = Number(text) / 100;
  return share <= 1 ? share : null;
}

/** What a cell says: Excel's ="…" and quotes that survived are taken off. */
export function unwrapped(cell: string): string {
  const text = cell.trim();
  return /^="[^"]*"$/.test(text) ? text.slice(2, -1).trim() : text;
}

const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;
const plain = /^\d+(?:[.,]\d+)?$/;

/** Groups of three are thousands («1.000»); a lone separator with other digits behind it is the decimal one («1.5», «4,25»). */
function numberOf(written: string, unit: string | undefined): number | null {
  const digits = written.replace(/[\s\u00a0\u202f'’]/g, '');
  const separator = unit === undefined ? grouped.exec(digits)?.[1] : undefined;
  if (separator === undefined && !plain.test(digits)) return null;
  const bare = separator === undefined ? digits : digits.replaceAll(separator, '');
  const value = Number(bare.replace(',', '.')) * (multiples[unit?.toLowerCase() ?? ''] ?? 1);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}
