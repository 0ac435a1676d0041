/** Pence from an amount such as "7.49" or 7.49; null when it is no amount of money that a price can be. */
export function minorUnitsOf(amount: unknown): number | null {
  if (typeof amount !== 'string' && typeof amount !== 'number') return null;
  // In decimal digits throughout: 1.005 * 100 is 100.49999999999999.
  const match = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(String(amount).trim());
  if (!match) return null;
  const hundredths = Math.round(Number(`0.${match[2] ?? '0'}`) * 100);
  return bounded(Number(match[1]) * 100 + hundredths);
}

function bounded(minor: number): number | null {
  return minor >= 0 && minor <= 100_000_000_000 ? minor : null;
}

/** The same for what a listing states, where a price below nothing is a fault to show and not a missing one. */
export function statedMinorUnitsOf(amount: unknown): number | null {
  const text = typeof amount === 'number' ? String(amount) : amount;
  if (typeof text !== 'string' || !text.trim().startsWith('-')) return minorUnitsOf(amount);
  const positive = minorUnitsOf(text.trim().slice(1));
  return positive === null || positive === 0 ? positive : -positive;
}
