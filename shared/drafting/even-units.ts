import { unitNames } from '../keywords/units.data';
import { replaceAll, type TracedText } from './traced-text';
import { amazonUnits, unitSpellings } from './unit-spellings.data';

const measure = /(?<=\d)( ?)([a-z_]{1,24}?)(?:(?![\p{L}\d_])|(?=[x×]\d))(?!\.\p{L})/giu;

/**
 * Every unit after a number written one way: «100MM», «100 millimeters» and «100 mm» are all «100 mm». Only the
 * unit's spelling changes, never figure or unit.
 */
export function evenUnits(whole: TracedText): TracedText {
  return replaceAll(whole, measure, (match) => {
    const [text, gap = '', unit = ''] = match;
    const lower = unit.toLowerCase();
    if (isNoUnit(whole.text, match.index, { gap, unit })) return text;
    const written = unitSpellings[unitNames[lower] ?? amazonUnits[lower] ?? ''];
    return written === undefined ? text : ` ${written}`;
  });
}

/** «10 in a box», «2 a side» and «T20 M» are no measures; nor is the number of a code («Q4 L») one's figure. */
function isNoUnit(text: string, at: number, { gap, unit }: { gap: string; unit: string }): boolean {
  const before = text.slice(0, at);
  const figure = /(?<![\p{L}\d])[\d.,/½¼¾⅛⅜⅝⅞-]*(?:[x×]\s?[\d.,/]+)*$/iu.exec(before)?.[0] ?? '';
  // «10x50mm»: the figure is what stands since the last space; letters other than x in it make it a code.
  if (figure === '' && !/(?:mm|cm|m)[x×/-][\d.,/]+$/i.test(before)) return true;
  if (gap === '') return false;
  return ['in', 'a', 'k', 'at'].includes(unit) && /^\s*[a-z]/.test(text.slice(at + gap.length + unit.length));
}
