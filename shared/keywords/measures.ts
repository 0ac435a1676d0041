import { tokensOf } from './tokens';
import { unitNames } from './units.data';

/** A number with its unit, as written in a text. */
export interface WrittenMeasure {
  text: string;
  /** The unit as written: «mm», «MM», «inches». */
  unitText: string;
  /** The one name under which we compare it: «mm», «in». */
  unit: string;
  isSpaced: boolean;
  /** «1/2-inch»: before a noun, a form of its own. */
  isHyphenated: boolean;
  start: number;
  end: number;
}

/** Measures of one number and one unit; `297x210mm` counts once, by its last number. */
export function measuresOf(text: string): WrittenMeasure[] {
  const measures: WrittenMeasure[] = [];
  for (const token of tokensOf(text)) {
    if (token.kind !== 'measure') continue;
    const parts = /\d([\s\u00a0-]?)([a-z]+)$/i.exec(token.text);
    const unitText = parts?.[2] ?? '';
    const unit = unitNames[unitText.toLowerCase()];
    if (unit === undefined) continue;
    const isSpaced = parts?.[1] === ' ' || parts?.[1] === '\u00a0';
    const isHyphenated = parts?.[1] === '-';
    measures.push({
      text: token.text,
      unitText,
      unit,
      isSpaced,
      isHyphenated,
      start: token.start,
      end: token.end,
    });
  }
  return measures;
}
