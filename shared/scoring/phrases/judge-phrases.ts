import { findAll } from '../find-all';
import { phrasesOf } from './find-phrases';
import type { PhraseTopic } from './phrases.data';

export interface PhraseQuestion {
  topics: readonly PhraseTopic[];
  /** What is no matter of words: amounts of money, signs. Global. */
  expressions?: readonly RegExp[];
}

/** What a text holds of the topics asked about, each wording once, and all its places in their order. */
export function findPhrases(
  text: string,
  { topics, expressions = [] }: PhraseQuestion,
): { found: string[]; marks: [number, number][] } {
  const marks: [number, number][] = [];
  for (const { topic, start, end } of phrasesOf(text)) if (topics.includes(topic)) marks.push([start, end]);
  for (const expression of expressions) marks.push(...findAll(text, expression).marks);
  if (marks.length === 0) return { found: [], marks };
  const apart = merged(
    text,
    marks.toSorted(([a], [b]) => a - b),
  );
  return { found: [...new Set(apart.map(([start, end]) => text.slice(start, end)))], marks: apart };
}

/** Two topics may claim the same words, or words side by side: they are marked once. */
function merged(text: string, marks: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = apart[apart.length - 1];
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
