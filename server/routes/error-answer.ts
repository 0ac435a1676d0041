import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { apiError, apiErrorSchema, type ApiError } from '../../shared/api-error';
import { isDatabaseTrouble } from '../database/sqlite-error';
import type { Runtime } from '../runtime';
import type { AppEnv } from './app-env';
import { statusOfCode } from './http-error';

/** Turns whatever ended a request into the one error shape. Unknown faults are logged; the caller gets their id. */
export function answerError(runtime: Runtime, error: Error, c: Context<AppEnv>): Response {
  const known = asApiError(error);
  // The rest of the body is not read: a client that sent its next request on this connection would lose it.
  if (known?.code === 'too-large') c.header('Connection', 'close');
  if (known) return c.json(known, statusOfCode[known.code]);
  const correlationId = c.get('correlationId');
  runtime.log.error(
    { err: error, correlationId, method: c.req.method, path: c.req.path },
    'a request failed',
  );
  const answer = !isDatabaseTrouble(error)
    ? apiError('internal', `Something went wrong in the server; its log has more under ${correlationId}.`)
    : apiError(
        'unavailable',
        'The database cannot be reached just now. Nothing was half-written; try again.',
      );
  return c.json(answer, statusOfCode[answer.code]);
}

function asApiError(error: Error): ApiError | null {
  if (!(error instanceof HTTPException)) return null;
  const cause = apiErrorSchema.safeParse(error.cause);
  if (cause.success) return cause.data;
  if (error.status === 413) return apiError('too-large', 'The body is too large.');
  return apiError('bad-request', `${error.message || 'The request is not valid'}.`);
}
