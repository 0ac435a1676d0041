import { singularOf, tokensOf, wordsOf } from '../keywords/tokens';
import { stopWords } from '../keywords/stop-words.data';
import { quantitiesOf } from './quantities';

/** The words of a text that say something, singular and case folded: no small words, no single letters. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter(({ key }) => key.length > 1 && !stopWords.has(key))
    .map(({ key }) => singularOf(key));
}

/** Words and figures alike, for seeing that two texts say the same: «4-12 mm» and «4mm to 12mm» do. */
export function tokenKeys(text: string): string[] {
  const quantities = quantitiesOf(text);
  const rest = tokensOf(text).filter(
    ({ kind, key, start, end }) =>
      !(kind === 'word' && stopWords.has(key)) &&
      !quantities.some((one) => start < one.end && end > one.start),
  );
  return [
    ...quantities.map(({ value, unit }) => `${value}|${unit ?? ''}`),
    ...rest.map(({ kind, key }) => (kind === 'word' ? singularOf(key) : key.replace(/[\s-]/g, ''))),
  ];
}

/** Whether everything that `part` says is said in `whole`. */
export function saysAll(whole: string, part: string): boolean {
  const said = new Set(tokenKeys(whole));
  return tokenKeys(part).every((key) => said.has(key));
}
