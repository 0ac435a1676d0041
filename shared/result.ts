import type { ApiError } from './api-error';

/** What may fail for a reason the caller must handle answers with a value, not an exception. */
export type Result<T, E = ApiError> = { ok: true; value: T } | { ok: false; error: E };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<E = ApiError>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
