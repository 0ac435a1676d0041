const firstMs = 2_000;
const longestMs = 15 * 60_000;

/**
 * Pause before the next attempt, ms: doubling from 2 s to 15 minutes, of which a random half, so that jobs that failed
 * together do not come back together («equal jitter»). `random` is in [0, 1).
 */
export function retryDelayMs(attempts: number, random: number): number {
  const full = Math.min(firstMs * 2 ** (attempts - 1), longestMs);
  return Math.round(full / 2 + (full / 2) * random);
}
