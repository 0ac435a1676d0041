import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiError, ErrorCode } from '../../shared/api-error';
import type { Result } from '../../shared/result';

/** The HTTP status of each error of the closed set. */
export const statusOfCode: Record<ErrorCode, ContentfulStatusCode> = {
  'bad-request': 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'unsupported-protocol': 409,
  'not-connected': 409,
  gone: 410,
  'too-large': 413,
  'provider-refused': 422,
  locked: 423,
  'rate-limited': 429,
  internal: 500,
  'malformed-answer': 502,
  unavailable: 503,
  'provider-unavailable': 503,
};

/** Ends the request with an error value; `answerError` (error-answer.ts) turns it into the one error shape. */
export function refuse(error: ApiError): never {
  throw new HTTPException(statusOfCode[error.code], { cause: error, message: error.message });
}

/** The value of a result; a failure ends the request. */
export function valueOf<T>(result: Result<T>): T {
  return result.ok ? result.value : refuse(result.error);
}
