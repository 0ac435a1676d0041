import * as z from 'zod/mini';

/**
 * The closed set of errors that may cross a boundary. `internal` is the only one that means a fault of ours;
 * its `message` carries the correlation id under which the log has the rest.
 */
export const errorCodes = [
  'bad-request',
  'unauthorised',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'too-large',
  'locked',
  'rate-limited',
  'unsupported-protocol',
  'not-connected',
  'provider-refused',
  'provider-unavailable',
  'malformed-answer',
  'unavailable',
  'internal',
] as const;

export const apiErrorSchema = z.object({
  code: z.enum(errorCodes),
  /** One sentence in plain English that a seller can act on; never holds a secret. */
  message: z.string(),
  /** Path of the field at fault, e.g. `changes.title`. */
  field: z.optional(z.string()),
  /** Whether the same request may succeed later without being changed. */
  retryable: z.boolean(),
});

export type ErrorCode = (typeof errorCodes)[number];
export type ApiError = z.infer<typeof apiErrorSchema>;

/** Builds an error value. Nothing is thrown: errors are values until they reach a boundary. */
export function apiError(
  code: ErrorCode,
  message: string,
  rest: { field?: string; retryable?: boolean } = {},
): ApiError {
  return {
    code,
    message,
    ...(rest.field === undefined ? {} : { field: rest.field }),
    retryable: rest.retryable ?? retryableByDefault.has(code),
  };
}

const retryableByDefault: ReadonlySet<ErrorCode> = new Set([
  'locked',
  'rate-limited',
  'provider-unavailable',
  'unavailable',
  'internal',
]);
