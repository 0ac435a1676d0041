import { anyNumber, phrasePattern, type PhrasePattern } from './phrase-pattern';

export interface IndexedPhrase<Topic extends string = string> {
  topic: Topic;
  pattern: PhrasePattern;
}

/** Phrases by how their first word begins, so that a text asks only for those that can begin at a word of it. */
export type PhraseIndex<Topic extends string = string> = ReadonlyMap<string, readonly IndexedPhrase<Topic>[]>;

/** Under this key stand the phrases that begin with a number. */
export const numberKey = '#';

/** Letters of the first word under which a phrase is found; a shorter word stands under itself. */
export const keyLength = 3;

export function phraseIndex<Topic extends string>(
  phrases: Readonly<Record<Topic, readonly string[]>>,
): PhraseIndex<Topic> {
  const index = new Map<string, IndexedPhrase<Topic>[]>();
  for (const topic of Object.keys(phrases) as Topic[]) {
    for (const line of phrases[topic]) {
      const indexed = { topic, pattern: phrasePattern(line) };
      for (const key of keysOf(indexed.pattern)) {
        const list = index.get(key);
        if (list === undefined) index.set(key, [indexed]);
        else list.push(indexed);
      }
    }
  }
  return index;
}

/** The first element that takes up a word decides. */
function keysOf(pattern: PhrasePattern): Set<string> {
  const first = pattern.find(({ kind }) => kind === 'words' || kind === 'number' || kind === 'share');
  if (first === undefined) return new Set();
  if (first.kind !== 'words') return new Set([numberKey]);
  return new Set(first.words.map(({ text }) => (text === anyNumber ? numberKey : text.slice(0, keyLength))));
}
