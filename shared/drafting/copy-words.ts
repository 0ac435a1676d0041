import { singularOf, tokensOf, wordsOf } from '../keywords/tokens';
import { stopWords } from '../keywords/stop-words.data';

/** The words of a text that say something, singular and case folded: no small words, no single letters. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter(({ key }) => key.length > 1 && !stopWords.has(key))
    .map(({ key }) => singularOf(key));
}

/** Words and figures alike, for seeing that two texts say the same. */
export function tokenKeys(text: string): string[] {
  return tokensOf(text)
    .filter(({ kind, key }) => kind !== 'word' || !stopWords.has(key))
    .map(({ kind, key }) => (kind === 'word' ? singularOf(key) : key.replace(/[\s-]/g, '')));
}

/** Whether everything that `part` says is said in `whole`. */
export function saysAll(whole: string, part: string): boolean {
  const said = new Set(tokenKeys(whole));
  return tokenKeys(part).every((key) => said.has(key));
}
