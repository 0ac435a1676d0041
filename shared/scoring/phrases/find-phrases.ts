import { tokensOf, type Token } from '../../keywords/tokens';
import { remembered } from '../remembered';
import { matchPhrase, numerals } from './match-phrase';
import type { PhrasePattern } from './phrase-pattern';
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
export const phrasesOf: (text: string) => readonly FoundPhrase[] = remembered(find);

const index = phraseIndex(phrases);

function find(text: string): FoundPhrase[] {
  const tokens = tokensOf(text);
  const found: FoundPhrase[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (token === undefined) continue;
    const candidates = beginningWith(token);
    if (candidates.length === 0) continue;
    for (const { topic, pattern } of candidates) {
      const last = tokens[(matchPhrase({ text, tokens, first, pattern }) ?? 0) - 1];
      if (last !== undefined) keepLongest(found, { topic, text: '', start: token.start, end: last.end });
    }
  }
  for (const phrase of found) phrase.text = text.slice(phrase.start, phrase.end);
  return found;
}

/** Of phrases of one topic that begin alike the longest, and none that lies within another. */
function keepLongest(found: FoundPhrase[], phrase: FoundPhrase): void {
  for (const one of found) {
    if (one.topic !== phrase.topic || phrase.start >= one.end) continue;
    if (phrase.end <= one.end) return;
    if (one.start === phrase.start) {
      one.end = phrase.end;
      return;
    }
  }
  found.push(phrase);
}

/** The phrases that can begin at a token: most words have none, so the answer is kept for each word. */
function beginningWith({ key, kind }: Token): readonly IndexedPhrase<PhraseTopic>[] {
  const known = beginnings.get(key);
  if (known !== undefined) return known;
  if (beginnings.size >= mostBeginnings) beginnings.clear();
  const own = index.get(key.length > keyLength ? key.slice(0, keyLength) : key) ?? none;
  const numeric = kind === 'number' || numerals.has(key) ? (index.get(numberKey) ?? none) : none;
  const all = [...own.filter(({ pattern }) => canBegin(pattern, key)), ...numeric];
  beginnings.set(key, all.length === 0 ? none : all);
  return all;
}

/** Of those under the same first letters only the ones whose first word is this one, or begins it. */
function canBegin(pattern: PhrasePattern, key: string): boolean {
  const first = pattern.find(({ kind }) => kind === 'words');
  return first?.words.some(({ text }) => key.startsWith(text)) ?? false;
}

const none: readonly IndexedPhrase<PhraseTopic>[] = [];
const mostBeginnings = 5000;
const beginnings = new Map<string, readonly IndexedPhrase<PhraseTopic>[]>();
