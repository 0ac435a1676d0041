import type { BucketAnswer } from './bucket-port';

/** A short burst is what a bucket is for; only lasting pressure is worth a word. */
const lastingMs = 60_000;

export interface NearLimit {
  key: string;
  ratePerSecond: number;
  /** How long calls have been held back. */
  forMs: number;
}

interface Stretch {
  from: number;
  lastHeldBack: number;
  isTold: boolean;
}

/**
 * Background calls are held back at 80 % of a bucket (`tokensKept`). This watches the buckets of one process and says
 * once for each stretch of time in which calls are held back for a minute or longer (three calls' time on slow
 * operations); a pause without holding back ends the stretch.
 */
export function createNearLimitWatch(now: () => number, onNearLimit: (notice: NearLimit) => void) {
  const stretches = new Map<string, Stretch>();
  return function watch(key: string, answer: BucketAnswer): void {
    const interval = 1000 / answer.plan.rate;
    const known = stretches.get(key);
    if (known && now() - known.lastHeldBack > Math.max(5000, 3 * interval)) stretches.delete(key);
    if (answer.granted) return;
    const stretch = stretches.get(key) ?? { from: now(), lastHeldBack: now(), isTold: false };
    stretches.set(key, stretch);
    stretch.lastHeldBack = now();
    const forMs = now() - stretch.from;
    if (stretch.isTold || forMs < Math.max(lastingMs, 3 * interval)) return;
    stretch.isTold = true;
    onNearLimit({ key, ratePerSecond: answer.plan.rate, forMs });
  };
}
