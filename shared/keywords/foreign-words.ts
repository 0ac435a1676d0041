import { foreignStopWords, stopWords } from './stop-words.data';
import { wordsOf, type Token } from './tokens';

/**
 * The small words of another tongue in a text that is plainly not English: at least two different ones of one tongue,
 * and more than twice as many as English ones. Empty when in doubt: trade titles hardly have small words at all, and
 * «La» or «De» in capitals is a name.
 */
export function foreignWordsOf(text: string): Token[] {
  const small = wordsOf(text).filter((word) => word.text === word.key);
  const words = small.filter(({ key }) => foreign.has(key) && !stopWords.has(key));
  if (words.length < 2) return [];
  const english = small.filter((word) => stopWords.has(word.key)).length;
  let best: Token[] = [];
  for (const list of lists) {
    const own = words.filter((word) => list.has(word.key));
    const isPlain = new Set(own.map((word) => word.key)).size >= 2 && own.length > 2 * english;
    if (isPlain && own.length > best.length) best = own;
  }
  return best;
}

const lists = Object.values(foreignStopWords);
/** Of any tongue. */
const foreign: ReadonlySet<string> = new Set(lists.flatMap((list) => [...list]));
