import { hashDistance } from '@shared/images/hash-distance';

/**
 * For each image the first one before it that looks nearly the same, by index; null where there is none, or no hash.
 * @param mostBits so many of the 64 bits of two hashes may differ (`images/images-vary`)
 */
export function alikeImages(hashes: readonly (string | null)[], mostBits: number): (number | null)[] {
  return hashes.map((hash, at) => {
    if (hash === null) return null;
    const found = hashes
      .slice(0, at)
      .findIndex((other) => other !== null && hashDistance(hash, other) <= mostBits);
    return found < 0 ? null : found;
  });
}
