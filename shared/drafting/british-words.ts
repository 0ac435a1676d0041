import { britishSpellings } from '../keywords/british-spellings.data';
import { replaceAll, type TracedText } from './traced-text';
import { capital } from './calm-capitals';

/** American spellings in the British way, but in names that must stay (brands, part numbers), case folded. */
export function britishWords(whole: TracedText, keep: ReadonlySet<string>): TracedText {
  return replaceAll(whole, /\p{L}+/gu, ([text]) => {
    const lower = text.toLowerCase();
    const british = Object.hasOwn(britishSpellings, lower) ? britishSpellings[lower] : undefined;
    if (british === undefined || keep.has(lower)) return text;
    if (text === text.toUpperCase()) return british.toUpperCase();
    return text === lower ? british : capital(british);
  });
}
