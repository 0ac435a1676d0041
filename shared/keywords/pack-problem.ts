import { countUtf8Bytes } from '../scoring/measure-text';
import type { PackProblem } from './pack-state';
import type { PackWord } from './pack-words';

/** A phrase with its words and what it is worth. */
export interface WorthyPhrase {
  words: readonly PackWord[];
  worth: number;
}

/** A packing problem with the stems that its numbers stand for. */
export interface StemProblem extends PackProblem {
  stems: string[];
}

/**
 * The numbers of a packing: each stem costs its shortest form and a space, since the spaces are counted too (all words
 * bring one but the first, so the budget is one byte larger). Phrases that the free stems cover are left out.
 */
export function packProblemOf(
  phrases: readonly WorthyPhrase[],
  free: ReadonlySet<string>,
  limit: number,
): StemProblem {
  const stems: string[] = [];
  const indexOf = new Map<string, number>();
  const costs: number[] = [];
  const needs: number[][] = [];
  const values: number[] = [];
  for (const { words, worth } of phrases) {
    const missing = words.filter(({ stem }) => !free.has(stem));
    if (missing.length === 0) continue;
    values.push(worth);
    needs.push(
      missing.map(({ stem, form }) => {
        const cost = countUtf8Bytes(form) + 1;
        const known = indexOf.get(stem) ?? stems.push(stem) - 1;
        indexOf.set(stem, known);
        costs[known] = Math.min(costs[known] ?? cost, cost);
        return known;
      }),
    );
  }
  return { stems, costs, phrases: needs, values, budget: limit + 1 };
}
