import type { Logger } from 'pino';
import type { Database } from '../../runtime';
import { realClock, type Clock } from './clock';
import { createLibsqlBreakers } from './libsql-breakers';
import { createLibsqlBuckets } from './libsql-buckets';
import { createLibsqlCache } from './libsql-cache';
import type { NearLimit } from './near-limit';
import { createOrchestrator, type Orchestrator } from './orchestrator';
import { defaultRetryPlan, type RetryPlan } from './retry-delay';

export interface EmbeddedOptions {
  database: Database;
  log: Logger;
  /** Called once for each stretch of time in which calls are held back at 80 % of a limit. */
  onNearLimit?: (notice: NearLimit) => void;
  /** The real clock when left out: providers count in real time, whatever the server's clock says. */
  clock?: Clock;
  retries?: RetryPlan;
  userPatienceMs?: number;
}

/** The orchestrator with its state in the database, shared by all processes on it. */
export function embeddedOrchestrator(options: EmbeddedOptions): Orchestrator {
  const { database, log, clock = realClock } = options;
  const now = () => clock.now();
  return createOrchestrator({
    buckets: createLibsqlBuckets(database, now),
    breakers: createLibsqlBreakers(database, now),
    cache: createLibsqlCache(database, now),
    clock,
    random: () => Math.random(),
    log,
    retries: options.retries ?? defaultRetryPlan,
    userPatienceMs: options.userPatienceMs ?? 30_000,
    onNearLimit: options.onNearLimit ?? (() => undefined),
  });
}
