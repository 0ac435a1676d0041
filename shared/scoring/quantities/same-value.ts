import type { Quantity } from './quantities';

/** Inch sizes are nominal: 1/2" is sold as 13 mm, 1/4" as 6 mm. */
const nominal = 0.07;
/** Rounding within one system: 4.76 mm is written 4.8. */
const rounded = 0.011;

/** Whether two figures, in base units, are one size as sellers write it. */
export function isSameValue(a: number, b: number, isAcrossSystems: boolean): boolean {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  if (Math.abs(a - b) <= largest * (isAcrossSystems ? nominal : rounded)) return true;
  // 25.4 mm is written 25 mm.
  return largest >= 20 && Math.round(a) === Math.round(b);
}

/** Whether a figure is among those of the quantities. */
export function holdsValue(quantities: readonly Quantity[], value: number, isImperial: boolean): boolean {
  return quantities.some((quantity) =>
    quantity.values.some((other) => isSameValue(value, other, quantity.isImperial !== isImperial)),
  );
}

/** Whether two quantities say the same, side by side in any order. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  const isAcross = a.isImperial !== b.isImperial;
  if (a.values.length !== b.values.length) return false;
  const [left, right] = [a.values.toSorted(ascending), b.values.toSorted(ascending)];
  return left.every((value, index) => isSameValue(value, right[index] ?? Number.NaN, isAcross));
}

function ascending(a: number, b: number): number {
  return a - b;
}
