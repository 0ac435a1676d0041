import { compoundWords } from './compounds.data';
import { foldedStemOf } from './stem';
import { tokensOf } from './tokens';

/** The stem of a joined word, by the stems of its parts: holesaw -> hole, saw. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** The compounds of the trade that every comparison knows. */
export const knownCompounds: Compounds = collect(compoundWords.map((words) => words.split(' ')));

/** Parts shorter than this are endings and prefixes as often as words: «car pet», «but ton». */
const shortestPart = 3;
const shortestJoined = 7;

/**
 * The general rule: a word is a compound where the same texts write it apart as well («bitholder», «bit holder»).
 * The known ones are among the answer.
 */
export function compoundsOf(texts: readonly string[]): Compounds {
  const words = new Set<string>();
  const pairs = new Map<string, [string, string]>();
  for (const text of texts) {
    let before: string | null = null;
    for (const { kind, key } of tokensOf(text)) {
      const word: string | null = kind === 'word' && key.length >= shortestPart ? key : null;
      if (word !== null) words.add(word);
      if (word !== null && before !== null && before.length + word.length >= shortestJoined) {
        pairs.set(before + word, [before, word]);
      }
      before = word;
    }
  }
  const found = [...pairs].filter(([joined]) => words.has(joined)).map(([, parts]) => parts);
  return found.length === 0 ? knownCompounds : new Map([...knownCompounds, ...collect(found)]);
}

function collect(pairs: readonly (readonly string[])[]): Compounds {
  const found = new Map<string, readonly [string, string]>();
  for (const [first = '', second = ''] of pairs) {
    const joined = foldedStemOf(first + second);
    const parts = [foldedStemOf(first), foldedStemOf(second)] as const;
    // A word that is its own part would be taken apart for ever.
    if (joined !== parts[0] && joined !== parts[1]) found.set(joined, parts);
  }
  return found;
}
