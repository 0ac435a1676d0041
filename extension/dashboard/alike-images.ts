import { hashDistance } from '@shared/images/hash-distance';

/** Hashes of near-duplicates differ in at most so many of their 64 bits. */
const mostBits = 6;

/** For each image the first one before it that looks nearly the same, by index; null where there is none, or no hash. */
export function alikeImages(hashes: readonly (string | null)[]): (number | null)[] {
  return hashes.map((hash, at) => {
    if (hash === null) return null;
    const found = hashes
      .slice(0, at)
      .findIndex((other) => other !== null && hashDistance(hash, other) <= mostBits);
    return found < 0 ? null : found;
  });
}
