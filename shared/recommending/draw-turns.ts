const day = 24 * 60 * 60_000;

/**
 * When each of several accepted changes has its turn: in random order, spread evenly over the weeks. The wait-list
 * makes the others a comparison for those that went first (facts: intelligence.md § 3b).
 * @param random numbers in [0, 1), seeded, so that the order can be checked later
 * @returns epoch ms for each, in the order given
 */
export function drawTurns(
  count: number,
  { random, from, weeks }: { random: () => number; from: number; weeks: number },
): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
  const span = weeks * 7 * day;
  const turns = Array.from({ length: count }, () => from);
  order.forEach((index, turn) => {
    turns[index] = Math.round(from + (span * turn) / count);
  });
  return turns;
}
