import { takeToken, type RatePlan } from '../integrations/orchestrator/gcra';

export interface RateLimits {
  /** Each device, and all of them have one each. */
  device: RatePlan;
  /** Everybody without a valid token together: they all come from this machine. */
  stranger: RatePlan;
}

/**
 * A guard against a program that runs wild, not a quota: the popup, panel and background of one person stay far below.
 * In memory on purpose, since a restart that forgives costs nothing here (wrong pairing codes are counted durably).
 */
export const defaultRateLimits: RateLimits = {
  device: { rate: 200, burst: 1000 },
  stranger: { rate: 20, burst: 100 },
};

/** Takes a token for a key; answers with the milliseconds to wait, 0 when there was one. */
export function newRateLimiter(now: () => number): (key: string, plan: RatePlan) => number {
  const arrivals = new Map<string, number>();
  return (key, plan) => {
    const take = takeToken(plan, arrivals.get(key) ?? 0, now());
    arrivals.set(key, take.theoreticalArrival);
    return take.waitMs;
  };
}
