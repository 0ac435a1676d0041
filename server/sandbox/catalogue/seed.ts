import { randomOfSeed } from '../../../shared/random-of-seed';

/**
 * Repeatable variety: the sandbox must look the same on every machine and after every restart, so nothing in it is
 * random; everything that varies is derived from a name by these functions.
 */

/** FNV-1a over UTF-16 code units: a 32-bit number for a name. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** A sequence of numbers in [0, 1) that depends only on the name. */
export function sequenceOf(name: string): () => number {
  return randomOfSeed(hashOf(name));
}

/** A word of `length` characters drawn from `alphabet`, the same for the same name. */
export function wordOf(name: string, alphabet: string, length: number): string {
  const next = sequenceOf(name);
  return Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
}
