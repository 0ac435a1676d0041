import { tokensOf } from '../../keywords/tokens';
import { matchPhrase, numerals } from './match-phrase';
import { keyLength, numberKey, phraseIndex, type IndexedPhrase } from './phrase-index';
import { phrases, type PhraseTopic } from './phrases.data';

/** A phrase that was found. */
export interface FoundPhrase {
  topic: PhraseTopic;
  text: string;
  start: number;
  end: number;
}

/**
 * Every phrase of our list that a text holds, first to last, those within others left out. Every rule on wording asks
 * for the same texts, so the last answers are kept.
 */
export function phrasesOf(text: string): readonly FoundPhrase[] {
  const remembered = recent.get(text);
  if (remembered !== undefined) return remembered;
  if (recent.size >= mostRecent) recent.clear();
  const found = find(text);
  recent.set(text, found);
  return found;
}

const mostRecent = 64;
const recent = new Map<string, readonly FoundPhrase[]>();
const index = phraseIndex(phrases);

function find(text: string): FoundPhrase[] {
  const tokens = tokensOf(text);
  const found: FoundPhrase[] = [];
  tokens.forEach((token, at) => {
    const ends = new Map<PhraseTopic, number>();
    for (const key of keysOf(token.key, token.kind === 'number')) {
      for (const { topic, pattern } of index.get(key) ?? none) {
        const end = matchPhrase({ text, tokens, first: at }, pattern);
        if (end !== null && end > (ends.get(topic) ?? at)) ends.set(topic, end);
      }
    }
    for (const [topic, end] of ends) {
      const last = tokens[end - 1];
      if (last === undefined) continue;
      const isWithin = found.some((one) => one.topic === topic && last.end <= one.end);
      if (!isWithin)
        found.push({ topic, text: text.slice(token.start, last.end), start: token.start, end: last.end });
    }
  });
  return found;
}

const none: readonly IndexedPhrase<PhraseTopic>[] = [];

/** A short word stands under itself; a longer one is looked for under its first letters. */
function keysOf(key: string, isNumber: boolean): string[] {
  const keys = key.length > keyLength ? [key.slice(0, keyLength)] : [key];
  if (isNumber || numerals.has(key)) keys.push(numberKey);
  return keys;
}
