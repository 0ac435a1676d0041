/**
 * Rounds figures so that they add up to `total` (largest remainder): what is whole stays whole, no figure moves by
 * one or more. `total` must be the rounded sum of the figures.
 */
export function shareOut(figures: readonly number[], total: number): number[] {
  const floors = figures.map((figure) => Math.floor(figure + 1e-9));
  let left = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = figures
    .map((figure, index) => ({ index, remainder: figure - (floors[index] ?? 0) }))
    .filter(({ remainder }) => remainder > 1e-9)
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left--;
  }
  return floors;
}
