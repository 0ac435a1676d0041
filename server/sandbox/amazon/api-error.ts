/** One error as every SP-API operation reports it. */
export interface ApiError {
  code: string;
  message: string;
  details?: string;
}

/** An answer before it goes out: a body that is sent as JSON. */
export interface Answer {
  status: number;
  body: unknown;
}

export const errorAnswer = (status: number, code: string, message: string, details = ''): Answer => ({
  status,
  body: { errors: [{ code, message, details }] satisfies ApiError[] },
});

/** 400: a parameter or member that is missing, unknown or of a wrong kind; the message names it. */
export const invalidInput = (message: string, details = '') =>
  errorAnswer(400, 'InvalidInput', message, details);

export const notFound = (message: string) => errorAnswer(404, 'NOT_FOUND', message);

/**
 * 403. The details tell what is wrong with the token; empty ones mean a missing role or another region
 * (facts/amazon.md § 1).
 */
export const unauthorized = (details: string) =>
  errorAnswer(403, 'Unauthorized', 'Access to requested resource is denied.', details);

export const tokenExpired = () => unauthorized('The access token you provided has expired.');

export const quotaExceeded = () =>
  errorAnswer(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.');

/** Thrown by an operation that refuses a request; carries the answer. */
export class RefusedRequest extends Error {
  constructor(readonly answer: Answer) {
    super('refused');
  }
}
