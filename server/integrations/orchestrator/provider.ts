import type { ApiError } from '../../../shared/api-error';
import type { Result } from '../../../shared/result';
import type { RatePlan } from './gcra';
import type { Priority } from './priority';

/** An answer as it came over the wire; the body is read only by the adapter. */
export interface ProviderAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** What an answer means for the orchestrator. */
export type Verdict =
  | { kind: 'answered' }
  /** Refused for want of quota: safe to send again after a pause, writes too. */
  | { kind: 'throttled' }
  /** The provider is in trouble; a write may have had its effect. */
  | { kind: 'failed'; reason: string }
  /** Refused for a cause that is mended by now (a token that had expired): sent once more, writes too. */
  | { kind: 'again'; error: ApiError }
  | { kind: 'refused'; error: ApiError };

/** What the orchestrator must know of an outside world. */
export interface Provider {
  id: string;
  /** As a seller reads it: «Amazon». */
  name: string;
  /** Published rate of an operation. */
  planOf(operation: string): RatePlan;
  /** Rate a second that the answer says is applied; null where it says none. */
  rateOf(answer: ProviderAnswer): number | null;
  requestIdOf(answer: ProviderAnswer): string | null;
  judge(answer: ProviderAnswer): Verdict;
}

export interface ProviderCall<T> {
  provider: Provider;
  operation: string;
  /** Whose quota is spent. */
  account: string;
  /** A read may be sent again after any failure, a write only when it was surely refused. */
  effect: 'read' | 'write';
  priority?: Priority;
  signal?: AbortSignal;
  /** For one attempt, from the first byte to the last; 30 s when left out. */
  timeoutMs?: number;
  /** Reads with equal keys are one request while it is under way, and one row of the cache. */
  key?: string;
  /** Accept a cached answer up to this old; the cache is not asked when left out. */
  maxAgeMs?: number;
  /** How long the answer is kept in the cache; not at all when left out. */
  keepMs?: number;
  /** Gets what the request needs to be allowed, before a token is spent. */
  authorise?(signal: AbortSignal): Promise<Result<Record<string, string>>>;
  /** Sends the request; rejects when no answer came. */
  send(headers: Record<string, string>, signal: AbortSignal): Promise<ProviderAnswer>;
  /** Reads the body; whatever cannot be read is `malformed-answer`. */
  read(answer: ProviderAnswer): Result<T>;
}

export interface Answered<T> {
  value: T;
  /** When the provider gave this answer: its age is shown to the seller. */
  fetchedAt: number;
  isCached: boolean;
}
