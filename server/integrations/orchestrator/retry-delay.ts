/** How often and after how long a call is sent again. */
export interface RetryPlan {
  /** Attempts in all for a failure (5xx, timeout, broken connection) of a read. */
  failedAttempts: number;
  /** Attempts in all for a 429. */
  throttledAttempts: number;
  firstBackoffMs: number;
  longestBackoffMs: number;
}

export const defaultRetryPlan: RetryPlan = {
  failedAttempts: 4,
  throttledAttempts: 8,
  firstBackoffMs: 500,
  longestBackoffMs: 20_000,
};

/**
 * After a 429: the time in which one token comes, more with each refusal, and jitter so that two programs on one
 * quota do not meet again (Amazon gives no Retry-After; facts: amazon.md § 1).
 * @param attempt 1 for the first
 * @param random 0 to 1
 */
export function throttledDelay(ratePerSecond: number, attempt: number, random: number): number {
  const oneToken = 1000 / ratePerSecond;
  return oneToken * Math.min(attempt, 4) * (1 + random * 0.5);
}

/** Full jitter over an exponential ceiling, at least half of it. */
export function failedDelay(plan: RetryPlan, attempt: number, random: number): number {
  const ceiling = Math.min(plan.firstBackoffMs * 2 ** (attempt - 1), plan.longestBackoffMs);
  return ceiling * (0.5 + random * 0.5);
}
