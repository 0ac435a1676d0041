import { literalOf } from './covered-texts';
import { isSmallWord, stemsOf } from './normalise';

/** A word of a phrase with its stems: one, or the parts of a compound. */
export interface TellingWord {
  word: string;
  stems: readonly string[];
}

/** The words of a phrase that a search engine looks for. */
export function tellingWords(phrase: string): TellingWord[] {
  const words = literalOf(phrase).trim().split(' ');
  const telling = words.map((word) => ({ word, stems: stemsOf(word).filter((stem) => !isSmallWord(stem)) }));
  return telling.filter(({ stems }) => stems.length > 0);
}
