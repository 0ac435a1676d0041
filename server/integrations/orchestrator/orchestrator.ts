import type { Logger } from 'pino';
import type { Result } from '../../../shared/result';
import { attempt, bucketKeyOf, type AttemptContext, type AttemptOutcome } from './attempt';
import type { BreakerPort } from './breaker-port';
import type { BucketPort } from './bucket-port';
import type { CachePort } from './cache-port';
import { reasonOf, type Clock } from './clock';
import { createCoalescer, type Shared } from './coalesce';
import { createNearLimitWatch, type NearLimit } from './near-limit';
import type { Answered, ProviderCall } from './provider';
import { failedDelay, throttledDelay, type RetryPlan } from './retry-delay';
import { createTokenQueue, type TokenQueue } from './token-queue';
import { apiError } from '../../../shared/api-error';
import { fail, ok } from '../../../shared/result';

export interface OrchestratorParts {
  buckets: BucketPort;
  breakers: BreakerPort;
  cache: CachePort;
  clock: Clock;
  /** 0 to 1, for jitter. */
  random(): number;
  log: Logger;
  retries: RetryPlan;
  /** A person is told the wait instead of being made to wait longer than this. */
  userPatienceMs: number;
  onNearLimit(notice: NearLimit): void;
}

export interface Orchestrator {
  /**
   * Sends a call to a provider within its limits. Answers with errors as values; rejects only when the caller's own
   * signal aborts. `provider-unavailable` and `malformed-answer` on a write mean that it may have had its effect;
   * every other error means that it had none.
   */
  callProvider<T>(call: ProviderCall<T>): Promise<Result<Answered<T>>>;
}

/** One mechanism for all providers: buckets, priorities, coalescing, cache, safe retries and breakers. */
export function createOrchestrator(parts: OrchestratorParts): Orchestrator {
  const watch = createNearLimitWatch(
    () => parts.clock.now(),
    (notice) => parts.onNearLimit(notice),
  );
  const queue = createTokenQueue(parts.buckets, parts.clock, watch);
  const bucketOfFlight = new Map<string, string>();
  const join = createCoalescer((key) => queue.lookAgain(bucketOfFlight.get(key) ?? ''));

  return {
    async callProvider<T>(call: ProviderCall<T>): Promise<Result<Answered<T>>> {
      const priority = call.priority ?? 'scheduled';
      const never = new AbortController().signal;
      if (call.effect === 'write' || call.key === undefined) {
        return sendUntilSettled(parts, queue, call, {
          signal: call.signal ?? never,
          priority: () => priority,
        });
      }
      const key = `${call.provider.id}:${call.account}:${call.operation}:${call.key}`;
      if (call.maxAgeMs !== undefined) {
        const cached = await parts.cache.read(key, call.maxAgeMs);
        // Written by this very call's `read`, so its shape is that of T.
        if (cached) return ok({ value: cached.value as T, fetchedAt: cached.fetchedAt, isCached: true });
      }
      bucketOfFlight.set(key, bucketKeyOf(call));
      return join(key, { priority, signal: call.signal }, async (shared) => {
        const result = await sendUntilSettled(parts, queue, call, shared);
        bucketOfFlight.delete(key);
        if (result.ok && call.keepMs !== undefined)
          await parts.cache.write(key, result.value.value, call.keepMs);
        return result;
      });
    },
  };
}

async function sendUntilSettled<T>(
  parts: OrchestratorParts,
  queue: TokenQueue,
  call: ProviderCall<T>,
  shared: Shared,
): Promise<Result<Answered<T>>> {
  let failures = 0;
  let throttles = 0;
  let renewals = 0;
  for (let number = 1; ; number += 1) {
    const context: AttemptContext = { signal: shared.signal, priority: shared.priority, attempt: number };
    const outcome = malformedAsFailure(call, await attempt(parts, queue, call, context));
    // The caller gave up: that is no failure of the provider's.
    if (shared.signal.aborted) throw reasonOf(shared.signal);
    if (outcome.kind === 'read') {
      return ok({ value: outcome.value, fetchedAt: parts.clock.now(), isCached: false });
    }
    if (outcome.kind === 'refused') return fail(outcome.error);
    if (outcome.kind === 'again') {
      renewals += 1;
      if (renewals > 1) return fail(outcome.error);
      continue;
    }
    if (outcome.kind === 'throttled') {
      throttles += 1;
      if (throttles >= parts.retries.throttledAttempts) {
        const message = `${call.provider.name} keeps refusing for want of quota: another program may use it too.`;
        return fail(apiError('rate-limited', message));
      }
      await parts.clock.sleep(
        throttledDelay(outcome.ratePerSecond, throttles, parts.random()),
        shared.signal,
      );
      continue;
    }
    failures += 1;
    const isSafe = call.effect === 'read' || !outcome.mayHaveArrived;
    if (!isSafe || failures >= parts.retries.failedAttempts) return fail(outcome.error);
    await parts.clock.sleep(failedDelay(parts.retries, failures, parts.random()), shared.signal);
  }
}

/** A body that cannot be read may have been cut on its way: reads try again, as after any failure. */
function malformedAsFailure<T>(
  call: ProviderCall<T>,
  outcome: AttemptOutcome,
): { kind: 'read'; value: T } | Exclude<AttemptOutcome, { kind: 'answered' }> {
  if (outcome.kind !== 'answered') return outcome;
  const read = call.read(outcome.answer);
  if (read.ok) return { kind: 'read', value: read.value };
  if (read.error.code !== 'malformed-answer') return { kind: 'refused', error: read.error };
  return { kind: 'failed', error: read.error, mayHaveArrived: true };
}
