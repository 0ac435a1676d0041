import { apiError, type ApiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';
import { recordCall } from './call-log';
import type { OrchestratorParts } from './orchestrator';
import type { Priority } from './priority';
import type { ProviderAnswer, ProviderCall } from './provider';
import { sendFailureOf } from './send-failure';
import type { TokenQueue } from './token-queue';

export type AttemptOutcome =
  | { kind: 'answered'; answer: ProviderAnswer }
  | { kind: 'throttled'; ratePerSecond: number }
  /** `mayHaveArrived` false: not one byte left, so that a write may be sent again. */
  | { kind: 'failed'; error: ApiError; mayHaveArrived: boolean }
  | { kind: 'again'; error: ApiError }
  /** Final: refused by the provider, or not let through by our own guards. */
  | { kind: 'refused'; error: ApiError };

export interface AttemptContext {
  signal: AbortSignal;
  priority: () => Priority;
  attempt: number;
}

/** The bucket that a call draws on. */
export function bucketKeyOf(call: Pick<ProviderCall<unknown>, 'provider' | 'operation' | 'account'>): string {
  return `${call.provider.id}:${call.operation}:${call.account}`;
}

/** One try: the breaker, what is needed to be allowed, a token, the request, and what its answer means. */
export async function attempt<T>(
  parts: OrchestratorParts,
  queue: TokenQueue,
  call: ProviderCall<T>,
  context: AttemptContext,
): Promise<AttemptOutcome> {
  const { provider, operation } = call;
  const admission = await parts.breakers.admit(provider.id);
  if (!admission.admitted) return { kind: 'refused', error: restingError(provider.name, admission) };
  const allowed = (await call.authorise?.(context.signal)) ?? ok({});
  if (!allowed.ok) return { kind: 'refused', error: notSent(allowed.error) };

  const bucket = bucketKeyOf(call);
  const published = provider.planOf(operation);
  const token = await queue.acquire({
    key: bucket,
    plan: published,
    priority: context.priority,
    maxWaitMs: context.priority() === 'user-waiting' ? parts.userPatienceMs : Infinity,
    signal: context.signal,
  });
  if (!token.granted) return { kind: 'refused', error: queueError(provider.name, token.waitMs) };

  const started = parts.clock.now();
  const sent = await sendOnce(call, allowed.value, context.signal);
  const record = {
    provider: provider.id,
    operation,
    waitedMs: token.waitedMs,
    bucket,
    attempt: context.attempt,
  };
  const ms = parts.clock.now() - started;
  if (!sent.ok) {
    const { reason, mayHaveArrived } = sent.error;
    // Given up by the caller: no failure of the provider's.
    context.signal.throwIfAborted();
    recordCall(parts.log, { ...record, ms, status: reason, requestId: null });
    await parts.breakers.failed(provider.id, reason);
    const code = mayHaveArrived ? 'provider-unavailable' : 'unavailable';
    return { kind: 'failed', mayHaveArrived, error: apiError(code, `${provider.name} ${reason}.`) };
  }
  const answer = sent.value;
  recordCall(parts.log, { ...record, ms, status: answer.status, requestId: provider.requestIdOf(answer) });
  return judged(parts, call, answer);
}

async function judged<T>(
  parts: OrchestratorParts,
  call: ProviderCall<T>,
  answer: ProviderAnswer,
): Promise<AttemptOutcome> {
  const { provider, operation } = call;
  const bucket = bucketKeyOf(call);
  const published = provider.planOf(operation);
  const rate = provider.rateOf(answer);
  if (rate !== null) await parts.buckets.follow(bucket, published, rate);
  const verdict = provider.judge(answer);
  if (verdict.kind === 'failed') {
    await parts.breakers.failed(provider.id, verdict.reason);
    const error = apiError('provider-unavailable', `${provider.name} ${verdict.reason}.`);
    return { kind: 'failed', error, mayHaveArrived: true };
  }
  await parts.breakers.answered(provider.id);
  if (verdict.kind === 'throttled') {
    const plan = await parts.buckets.drain(bucket, published);
    return { kind: 'throttled', ratePerSecond: plan.rate };
  }
  return verdict.kind === 'answered' ? { kind: 'answered', answer } : verdict;
}

async function sendOnce<T>(
  call: ProviderCall<T>,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Result<ProviderAnswer, { reason: string; mayHaveArrived: boolean }>> {
  const deadline = AbortSignal.timeout(call.timeoutMs ?? 30_000);
  try {
    return ok(await call.send(headers, AbortSignal.any([signal, deadline])));
  } catch (error) {
    return fail(sendFailureOf(error, deadline.aborted));
  }
}

/** On a write these codes mean «may have arrived»; here not one byte of the call has left. */
function notSent(error: ApiError): ApiError {
  const isVague = error.code === 'provider-unavailable' || error.code === 'malformed-answer';
  return isVague ? { ...error, code: 'unavailable' } : error;
}

function restingError(name: string, until: { openUntil: number; reason: string }): ApiError {
  const time = new Date(until.openUntil).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
  return apiError('unavailable', `${name} failed several times in a row; the next try is at ${time}.`);
}

function queueError(name: string, waitMs: number): ApiError {
  const seconds = Math.ceil(waitMs / 1000);
  return apiError(
    'rate-limited',
    `${name} allows this again in ${seconds} seconds: its rate limit is used up.`,
  );
}
