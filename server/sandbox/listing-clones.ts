import type { CatalogueItem } from './catalogue/item';
import { chance, digitsFor } from './random';

const fiveYearsMs = 5 * 365.25 * 86_400_000;

/**
 * Further own listings made from the given ones, to reach a catalogue of a certain size: other SKU, other ASIN,
 * creation dates spread over the five years before `newest`.
 */
export function cloneListings(
  own: CatalogueItem[],
  count: number,
  seed: number,
  newest: number,
): CatalogueItem[] {
  return Array.from({ length: count }, (_, index) => {
    const original = own[index % own.length];
    if (original === undefined) throw new RangeError('there is no own listing to make clones of');
    const name = `clone-${index}`;
    return {
      ...original,
      sku: `${original.sku}-X${String(index + 1).padStart(5, '0')}`,
      asin: `B0${digitsFor(seed, name, 8)}`,
      createdAt: Math.round(newest - fiveYearsMs * (1 - (index + chance(seed, name)) / count)),
      quantity: Math.floor(chance(seed, `${name}-quantity`) * 60),
    };
  });
}
