/**
 *   closed --5 failures in a row--> open --time is up--> half-open (one call is let through)
 *      ^                             ^                       |
 *      |                             '------ it fails -------|
 *      '------------------------------------ it answers -----'
 */
export interface Breaker {
  state: 'closed' | 'open' | 'half-open';
  /** Failures in a row; each opening doubles the pause. */
  failures: number;
  /** Until when nobody is let through: the pause, or the time that a trial may take. */
  openUntil: number | null;
  reason: string | null;
}

export const closedBreaker: Breaker = { state: 'closed', failures: 0, openUntil: null, reason: null };

export const breakerLimits = { failures: 5, firstPauseMs: 30_000, longestPauseMs: 300_000, trialMs: 60_000 };

/** Whether a call may go now; `next` is to be stored when it differs. */
export function admit(breaker: Breaker, now: number): { admitted: boolean; next: Breaker } {
  if (breaker.state === 'closed') return { admitted: true, next: breaker };
  if (now < (breaker.openUntil ?? 0)) return { admitted: false, next: breaker };
  return { admitted: true, next: { ...breaker, state: 'half-open', openUntil: now + breakerLimits.trialMs } };
}

/** After an answer of any kind, refusals included: the provider is there. */
export function afterAnswer(): Breaker {
  return closedBreaker;
}

/** After a timeout, a broken connection or a 5xx. */
export function afterFailure(breaker: Breaker, now: number, reason: string): Breaker {
  const failures = breaker.failures + 1;
  if (breaker.state === 'closed' && failures < breakerLimits.failures) {
    return { state: 'closed', failures, openUntil: null, reason };
  }
  const openings = Math.max(0, failures - breakerLimits.failures);
  const pause = Math.min(breakerLimits.firstPauseMs * 2 ** openings, breakerLimits.longestPauseMs);
  return { state: 'open', failures, openUntil: now + pause, reason };
}
