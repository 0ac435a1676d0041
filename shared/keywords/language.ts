import { foreignStopWords, stopWords } from './stop-words.data';
import { wordsOf } from './tokens';

export type ForeignLanguage = keyof typeof foreignStopWords;

export const languageNames: Record<ForeignLanguage, string> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
};

/**
 * The language of a text that is plainly not English, judged by its small words: at least two of one tongue, and
 * more than twice as many as English ones. Null when in doubt: trade titles hardly have small words at all.
 */
export function foreignLanguageOf(text: string): ForeignLanguage | null {
  const words = wordsOf(text).filter((word) => word.text === word.key);
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word.key)).length;
  const english = count(stopWords);
  let best: { language: ForeignLanguage; count: number } | null = null;
  for (const language of ['de', 'fr', 'es', 'it'] as const) {
    const own = words.filter(
      (word) => foreignStopWords[language].has(word.key) && !stopWords.has(word.key),
    ).length;
    if (own >= 2 && own > 2 * english && own > (best?.count ?? 0)) best = { language, count: own };
  }
  return best?.language ?? null;
}
