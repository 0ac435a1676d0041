import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenBucket } from './token-bucket';

describe('tokenBucket', () => {
  it('gives the burst at once and then one token for each 1/rate seconds', () => {
    let now = 0;
    const bucket = tokenBucket(2, 3, () => now);
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
    now = 499;
    expect(bucket.take()).toBe(false);
    now = 501;
    expect([bucket.take(), bucket.take()]).toEqual([true, false]);
  });

  it('never gives more than burst + rate x time, whatever the pattern of requests', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 200 }),
        fc.constantFrom(0.016, 0.5, 2, 5),
        fc.integer({ min: 1, max: 15 }),
        (gaps, rate, burst) => {
          let now = 0;
          const bucket = tokenBucket(rate, burst, () => now);
          let taken = 0;
          for (const gap of gaps) {
            now += gap;
            if (bucket.take()) taken += 1;
          }
          expect(taken).toBeLessThanOrEqual(burst + (rate * now) / 1_000 + 1e-6);
        },
      ),
    );
  });
});
