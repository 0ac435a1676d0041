import { describe, expect, it } from 'vitest';
import { admit, afterAnswer, afterFailure, breakerLimits, closedBreaker } from './breaker';

const failed = (times: number, now = 0) => {
  let breaker = closedBreaker;
  for (let n = 0; n < times; n += 1) breaker = afterFailure(breaker, now, 'did not answer');
  return breaker;
};

describe('a breaker', () => {
  it('stays closed below five failures in a row, and an answer starts the count anew', () => {
    expect(failed(breakerLimits.failures - 1).state).toBe('closed');
    expect(afterAnswer()).toEqual(closedBreaker);
  });

  it('opens at five, lets one trial through after its pause, and nobody beside it', () => {
    const open = failed(breakerLimits.failures);
    expect(admit(open, breakerLimits.firstPauseMs - 1).admitted).toBe(false);
    const trial = admit(open, breakerLimits.firstPauseMs);
    expect(trial).toMatchObject({ admitted: true, next: { state: 'half-open' } });
    expect(admit(trial.next, breakerLimits.firstPauseMs + 1).admitted).toBe(false);
  });

  it('pauses twice as long after a failed trial, up to five minutes', () => {
    const open = failed(breakerLimits.failures);
    const again = afterFailure(admit(open, breakerLimits.firstPauseMs).next, 0, 'did not answer');
    expect(again).toMatchObject({ state: 'open', openUntil: 2 * breakerLimits.firstPauseMs });
    expect(failed(50).openUntil).toBe(breakerLimits.longestPauseMs);
  });

  it('lets another trial through when the process that made the first one died', () => {
    const trial = admit(failed(breakerLimits.failures), breakerLimits.firstPauseMs).next;
    const later = breakerLimits.firstPauseMs + breakerLimits.trialMs;
    expect(admit(trial, later).admitted).toBe(true);
  });
});
