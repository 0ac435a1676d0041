import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptied, takeToken, type RatePlan } from './gcra';

const plan: RatePlan = { rate: 5, burst: 5 };

/** Asks at each of the given pauses (ms) and answers with the times at which a token was granted. */
function grants(of: RatePlan, pauses: number[], keep = 0): number[] {
  let arrival = 0;
  let now = 1_000_000;
  const times: number[] = [];
  for (const pause of pauses) {
    now += pause;
    const take = takeToken(of, arrival, now, keep);
    arrival = take.theoreticalArrival;
    if (take.granted) times.push(now);
  }
  return times;
}

describe('the token bucket', () => {
  it('never lets through more in any window than burst and refill allow', () => {
    const plans = fc.record({
      rate: fc.double({ min: 0.01, max: 50, noNaN: true }),
      burst: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(plans, fc.array(fc.nat(3000), { maxLength: 80 }), (of, pauses) => {
        const times = grants(of, pauses);
        for (let i = 0; i < times.length; i += 1) {
          for (let j = i; j < times.length; j += 1) {
            const allowed = of.burst + ((times[j]! - times[i]!) / 1000) * of.rate;
            expect(j - i + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
      }),
    );
  });

  it('grants a token after exactly the wait that it named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(4), (burst, keep) => {
        const of = { rate: 5, burst };
        const kept = Math.min(keep, burst - 1);
        const empty = emptied(of, 0);
        const { waitMs, granted } = takeToken(of, empty, 0, kept);
        expect(granted).toBe(false);
        expect(takeToken(of, empty, waitMs - 1, kept).granted).toBe(false);
        expect(takeToken(of, empty, waitMs + 0.01, kept).granted).toBe(true);
      }),
    );
  });

  it('keeps tokens for the urgent: a background call leaves one, an urgent one takes it', () => {
    let arrival = 0;
    for (let n = 0; n < 4; n += 1) arrival = takeToken(plan, arrival, 1000, 1).theoreticalArrival;
    expect(takeToken(plan, arrival, 1000, 1).granted).toBe(false);
    expect(takeToken(plan, arrival, 1000, 0).granted).toBe(true);
  });

  it('is at worst empty when the clock was set back, never closed for longer', () => {
    const { waitMs } = takeToken(plan, 9_000_000, 1000);
    expect(waitMs).toBeLessThanOrEqual(200);
  });
});
