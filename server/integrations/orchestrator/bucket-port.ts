import type { RatePlan } from './gcra';

export interface BucketAnswer {
  granted: boolean;
  /** Milliseconds until it is worth asking again; 0 when granted. */
  waitMs: number;
  /** 0 (full) to 1 (empty). */
  usedShare: number;
  /** The rate that holds now: as published, or as the provider last said. */
  plan: RatePlan;
}

/** Token buckets that all processes share. The embedded form is the database; Redis can stand behind the same port. */
export interface BucketPort {
  /** @param published the rate that a bucket starts from; @param keep tokens left for more urgent callers */
  take(key: string, published: RatePlan, keep: number): Promise<BucketAnswer>;
  /** The provider said in an answer which rate it applies. */
  follow(key: string, published: RatePlan, rate: number): Promise<void>;
  /**
   * The provider refused although a token was there (another program spends the same quota): the bucket is empty.
   * Answers with the rate that holds.
   */
  drain(key: string, published: RatePlan): Promise<RatePlan>;
}
