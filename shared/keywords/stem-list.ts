import type { Compounds } from './compounds';
import { foldedStemOf } from './stem';
import { unitKeyOf } from './unit-key';

/**
 * Stems as they are strung together. Figures grow as they are pushed, so that every way of writing a size, with spaces
 * or without, ends in the same stem: «1 1/2 in» -> 1-1/2in, «4 x 38 mm» -> 4x38mm.
 */
export interface StemList {
  stems: string[];
  compounds: Compounds;
}

const plainNumber = /^[\d.,/x×-]*\d$/;
const wholeNumber = /^\d{1,3}$/;
const fraction = /^\d{1,2}\/\d{1,2}(?!\d)/;

export function pushWord(list: StemList, word: string): void {
  const last = list.stems[list.stems.length - 1];
  const stem = foldedStemOf(word);
  const unit =
    last !== undefined && plainNumber.test(last) ? (unitKeyOf(word) ?? unitKeyOf(stem)) : undefined;
  if (unit !== undefined) return replaceLast(list, 1, plainMeasure(`${last}${unit}`));
  const parts = list.compounds.get(stem);
  if (parts === undefined) list.stems.push(stem);
  else for (const part of parts) pushWord(list, part);
}

export function pushFigure(list: StemList, figure: string): void {
  const { stems } = list;
  const last = stems[stems.length - 1];
  const before = stems[stems.length - 2];
  if (last !== undefined && wholeNumber.test(last) && fraction.test(figure)) {
    return replaceLast(list, 1, `${last}-${figure}`);
  }
  if (last === 'x' && before !== undefined && /\d[a-z]*$/.test(before) && /^\d/.test(figure)) {
    return replaceLast(list, 2, plainMeasure(`${before}x${figure}`));
  }
  stems.push(figure);
}

/** «10 mm», «10-mm» and «10mm» are one; «4mm x 38mm» is 4x38mm; 10.0 is 10. */
export function plainMeasure(written: string): string {
  const tight = written
    .replace(/[\s\u00a0-]+(?=[a-z])/g, '')
    .replace(/(?<=\d)[a-z]+/g, (letters) => (letters === 'x' ? letters : unitsOf(letters)))
    .replace(/(?<!\d|\d[.,])(\d+)\.(\d*?)0+(?!\d|[.,]\d)/g, (_, whole: string, rest: string) =>
      rest === '' ? whole : `${whole}.${rest}`,
    );
  const unit = /[a-z]+$/.exec(tight)?.[0];
  return unit === undefined ? tight : tight.replace(new RegExp(`(?<=\\d)${unit}(?=[-/x])`, 'g'), '');
}

/** A unit, or one followed by the x of a size: «mmx». */
function unitsOf(letters: string): string {
  const unit = unitKeyOf(letters);
  if (unit !== undefined) return unit;
  const bare = letters.endsWith('x') ? unitKeyOf(letters.slice(0, -1)) : undefined;
  return bare === undefined ? letters : `${bare}x`;
}

function replaceLast(list: StemList, count: number, stem: string): void {
  list.stems.splice(-count, count, stem);
}
