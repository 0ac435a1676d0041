import type { JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';

/**
 * When to look again, in Amazon's minutes; a pace above 1 (the sandbox) shortens them. Amazon shows an accepted change
 * after 15-40 minutes (facts: amazon.md § 3), so the first looks come early and cheap, then about every quarter hour.
 */
const lookAfterMinutes = [2, 5, 10, 16, 22, 30, 40, 55, 75, 120, 180, 240] as const;

/** The unanswered message is sent once more when the listing has stayed as it was for this long (DESIGN § 4). */
export const resendAfterMinutes = 60;

/** An accepted change that has not shown by then is asked about. */
export const giveUpAfterMinutes = 240;

/** Looks at the shopper's page after confirmation: the catalogue lags, and another contributor may win. */
const liveLookAfterMinutes = [5, 15, 30, 60, 180, 720, 1440] as const;

/** Epoch ms of the next look at a message sent or accepted at `since`; null when all looks are used up. */
export function nextReadBack(since: number, now: number, pace: number): number | null {
  return next(lookAfterMinutes, { since, now, pace });
}

/** Epoch ms of the next look at the shopper's page; null when it has been looked at for a day. */
export function nextLiveLook(since: number, now: number, pace: number): number | null {
  return next(liveLookAfterMinutes, { since, now, pace });
}

/** Minutes by Amazon's clock between two moments. */
export function amazonMinutes(from: number, to: number, pace: number): number {
  return ((to - from) / 60_000) * pace;
}

/** Tries again in a minute by Amazon's clock, and never more often than every two seconds. */
export function retrySoon(runtime: Pick<Runtime, 'now' | 'config'>, reason: string): JobOutcome {
  return { kind: 'later', runAt: runtime.now() + 60_000 / Math.min(runtime.config.pace, 30), reason };
}

function next(steps: readonly number[], { since, now, pace }: { since: number; now: number; pace: number }) {
  // A clock that was set back must not put the next look off until it has caught up.
  const from = Math.min(since, now);
  const elapsed = amazonMinutes(from, now, pace);
  const step = steps.find((minutes) => minutes > elapsed + 0.01);
  return step === undefined ? null : from + (step * 60_000) / pace;
}
