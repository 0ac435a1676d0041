import type { SandboxClock } from '../clock';
import type { FaultQueue } from './fault';
import type { AmazonWorld } from './operation';
import type { RequestLog } from './request-log';
import type { TokenBucket } from './token-bucket';
import type { AccessTokens } from './tokens';

/** A usage plan of an operation: its bucket, and the rate that the header announces. */
export interface UsagePlan {
  bucket: TokenBucket;
  /** Requests per second in `x-amzn-RateLimit-Limit`; null: the bucket's own, 'none': no header. */
  announced: number | 'none' | null;
}

/** All that the simulated Amazon consists of. */
export interface AmazonParts {
  world: AmazonWorld;
  clock: SandboxClock;
  tokens: AccessTokens;
  faults: FaultQueue;
  log: RequestLog;
  plans: Map<string, UsagePlan>;
}
