import { stopWords } from '../keywords/stop-words.data';
import { acronyms } from './acronyms.data';
import { replaceAll, type TracedText } from './traced-text';

export interface CalmOptions {
  /** `title`: each word begins with a capital; `sentence`: only the first does. */
  style: 'title' | 'sentence';
  /** Written as it is: brands and part numbers, case folded. */
  keep: ReadonlySet<string>;
}

const word = /\p{L}[\p{L}’']*/gu;

/**
 * Words that shout, in plain letters. A text in capitals is calmed whole; in any other only several such words in a
 * row, as sellers lead a bullet in, so that names and grades stay. Codes (with a digit beside) are never touched.
 */
export function calmCapitals(whole: TracedText, { style, keep }: CalmOptions): TracedText {
  const shouts = isShouting(whole.text);
  const isKept = (text: string, at: number) =>
    keep.has(text.toLowerCase()) ||
    acronyms.has(text) ||
    /[\d]/.test(whole.text.charAt(at - 1) + whole.text.charAt(at + text.length)) ||
    /\d[-/]$|^[-/]\d/.test(whole.text.slice(at - 2, at)) ||
    /^[-/]\d/.test(whole.text.slice(at + text.length, at + text.length + 2));
  return replaceAll(whole, word, (match) => {
    const [text] = match;
    const isCapital = text === text.toUpperCase() && text !== text.toLowerCase();
    if (!isCapital || text.length < 2 || isKept(text, match.index)) return text;
    if (!shouts && (text.length < 3 || loudRun(whole.text, match.index, text.length) < leastRun[style]))
      return text;
    // A short one without a vowel is an acronym that we do not know.
    if (text.length <= 5 && !/[AEIOUY]/.test(text)) return text;
    const lower = text.toLowerCase();
    const isFirst = match.index === 0 || /[.!?:\n] ?$/.test(whole.text.slice(0, match.index));
    if (style === 'title') return stopWords.has(lower) && !isFirst ? lower : capital(lower);
    return isFirst ? capital(lower) : lower;
  });
}

/** More than half of the words of two letters and more are in capitals. */
export function isShouting(text: string): boolean {
  const words = (text.match(word) ?? []).filter((one) => one.length > 1 && !acronyms.has(one));
  const loud = words.filter((one) => one === one.toUpperCase() && one !== one.toLowerCase());
  return words.length >= 2 && loud.length > words.length / 2;
}

/** Fewer loud words in a row amid plain ones are a name or a grade more often than a shout. */
const leastRun: Record<CalmOptions['style'], number> = { title: 3, sentence: 2 };

/** How many words in capitals stand in a row here; one before a colon leads a bullet in, and counts double. */
function loudRun(text: string, at: number, length: number): number {
  const isLoud = (one: string) => one.length > 1 && one === one.toUpperCase() && one !== one.toLowerCase();
  const around = (words: readonly string[]) => {
    const end = words.findIndex((one) => !isLoud(one));
    return end < 0 ? words.length : end;
  };
  const before = text.slice(0, at).match(/\p{L}[\p{L}’']*(?=[ /&-]{1,3}(?:\p{L}|$))/gu) ?? [];
  const after = text.slice(at + length).match(/(?<=[ /&-])\p{L}[\p{L}’']*/gu) ?? [];
  const leads = /^\s?:/.test(text.slice(at + length)) ? 1 : 0;
  return around(before.slice(-4).toReversed()) + 1 + around(after.slice(0, 4)) + leads;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
