import type { Quantity } from './quantities';

/** Each unit in the base of its kind. Exact by definition (inch 25.4 mm, pound 453.59237 g: SI, 1959 agreement). */
const bases: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  in: ['length', 25.4],
  ft: ['length', 304.8],
  yd: ['length', 914.4],
  mg: ['mass', 0.001],
  g: ['mass', 1],
  kg: ['mass', 1000],
  lb: ['mass', 453.592_37],
  oz: ['mass', 28.349_523_125],
  ml: ['volume', 1],
  cl: ['volume', 10],
  l: ['volume', 1000],
  W: ['power', 1],
  kW: ['power', 1000],
  mAh: ['charge', 1],
  Ah: ['charge', 1000],
};

/** Whether two measures are the same size to the last digit: 10 mm is 1 cm, 1/2 inch is 12.7 mm and not 13 mm. */
export function exactConversion(from: Quantity, to: Quantity): boolean {
  const [kind, factor] = bases[from.unit ?? ''] ?? [];
  const [otherKind, otherFactor] = bases[to.unit ?? ''] ?? [];
  if (factor === undefined || otherFactor === undefined || kind !== otherKind) return false;
  return Math.abs(from.value * factor - to.value * otherFactor) < 1e-6;
}
