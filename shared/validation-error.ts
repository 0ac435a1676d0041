import type * as z from 'zod';
import { apiError, type ApiError } from './api-error';

/** Turns the first issue that a schema found into our error: names the field and says what is wrong with it. */
export function validationError(error: z.core.$ZodError, prefix = ''): ApiError {
  const issue = deepest(error.issues[0]);
  if (!issue) return apiError('bad-request', 'The request is not valid.');
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const field = fieldName(prefix, [...path, issue.keys[0] ?? '']);
    return apiError('bad-request', `${field} is not a field that this takes.`, { field });
  }
  const field = fieldName(prefix, path);
  const subject = field === '' ? 'The body' : field;
  return apiError('bad-request', `${subject}: ${issue.message}.`, field === '' ? {} : { field });
}

/** Within a union the issue that tells most is the one that lies deepest. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

/** Names may come from outside: held to a length that fits a message. */
function fieldName(prefix: string, path: string[]): string {
  return [...(prefix === '' ? [] : [prefix]), ...path].join('.').slice(0, 120);
}
