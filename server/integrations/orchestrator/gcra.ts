/** Tokens a second, and the most that can be saved up. */
export interface RatePlan {
  rate: number;
  burst: number;
}

export interface Take {
  granted: boolean;
  /** Milliseconds until a token can be had; 0 when granted. */
  waitMs: number;
  /** 0 (full bucket) to 1 (empty), after this take. */
  usedShare: number;
  theoreticalArrival: number;
}

/**
 * Takes one token by the generic cell rate algorithm: one number, the theoretical arrival time, stands for the whole
 * bucket (ITU-T I.371 annex A; same shape as facts: server-toolchain § 6). A theoretical arrival further away than an
 * empty bucket (a clock that was set back) counts as an empty bucket.
 * @param keep tokens that must stay for more urgent callers; 0 to burst - 1
 */
export function takeToken(plan: RatePlan, theoreticalArrival: number, now: number, keep = 0): Take {
  const interval = 1000 / plan.rate;
  const capacity = interval * plan.burst;
  const arrival = Math.min(Math.max(theoreticalArrival, now), now + capacity);
  const next = arrival + interval;
  const waitMs = Math.max(0, next - now - (capacity - keep * interval));
  const granted = waitMs < 0.001;
  return {
    granted,
    waitMs: granted ? 0 : waitMs,
    usedShare: Math.min(1, ((granted ? next : arrival) - now) / capacity),
    theoreticalArrival: granted ? next : arrival,
  };
}

/** The theoretical arrival of a bucket that has just been emptied, as after a 429. */
export function emptied(plan: RatePlan, now: number): number {
  return now + (1000 / plan.rate) * plan.burst;
}
