import type * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';

/** Parses a body by our own schema; what does not fit is a malformed answer, with the place named. */
export function readJson<S extends z.ZodType>(body: string, schema: S, what: string): Result<z.infer<S>> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return fail(malformed(what, 'it is not whole JSON'));
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? ok(parsed.data) : fail(malformed(what, placeOf(parsed.error)));
}

/** The first thing wrong, as «path: reason». */
export function placeOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'unknown';
}

export function malformed(what: string, reason: string) {
  return apiError('malformed-answer', `Amazon’s answer about ${what} could not be read (${reason}).`, {
    retryable: true,
  });
}
