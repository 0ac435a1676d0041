/** A bucket of request tokens as Amazon's usage plans describe it. */
export interface TokenBucket {
  /** Takes one token if there is one. */
  take(): boolean;
  /** Requests per second that refill it. */
  rate: number;
  /** Tokens that it holds at most. */
  burst: number;
  /** Fills it up. */
  fill(): void;
}

/** A full bucket. @param realMs a monotonic clock in real milliseconds */
export function tokenBucket(rate: number, burst: number, realMs: () => number): TokenBucket {
  let tokens = burst;
  let at = realMs();
  const bucket: TokenBucket = {
    rate,
    burst,
    take() {
      const now = realMs();
      tokens = Math.min(bucket.burst, tokens + ((now - at) / 1_000) * bucket.rate);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    fill() {
      tokens = bucket.burst;
    },
  };
  return bucket;
}
