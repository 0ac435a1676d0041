import {
  errorAnswer,
  invalidInput,
  RefusedRequest,
  tokenExpired,
  unauthorized,
  type Answer,
} from './api-error';
import type { AmazonOperation, AmazonWorld } from './operation';
import { readQuery } from './parameters';
import type { AccessTokens } from './tokens';

/** What a request carries that its operation needs. */
export interface IncomingCall {
  path: Record<string, string>;
  search: URLSearchParams;
  headers: Headers;
  /** The body as text; empty when there was none. */
  text: string;
}

/** Most bytes of a body; Amazon answers 413 above its own limit, whose size is not published. */
const mostBodyBytes = 1_000_000;

/** 403 unless the access token is good; the details are those of facts/amazon.md § 1. */
export function authorise(headers: Headers, tokens: AccessTokens): Answer | null {
  const token = headers.get('x-amz-access-token');
  if (token === null || token === '') return unauthorized('Access token is missing in the request header.');
  const state = tokens.check(token);
  if (state === 'valid') return null;
  return state === 'expired'
    ? tokenExpired()
    : unauthorized('The access token you provided is revoked, malformed or invalid.');
}

function bodyOf(operation: AmazonOperation, { headers, text }: IncomingCall): unknown {
  const takesBody = operation.method === 'PATCH' || operation.method === 'PUT' || operation.method === 'POST';
  if (!takesBody) {
    if (text === '') return undefined;
    throw new RefusedRequest(invalidInput(`A ${operation.method} request must not have a body.`));
  }
  if (Buffer.byteLength(text) > mostBodyBytes) {
    throw new RefusedRequest(
      errorAnswer(413, 'RequestTooLarge', 'The request size exceeded the maximum accepted size.'),
    );
  }
  if (!(headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) {
    throw new RefusedRequest(
      errorAnswer(415, 'UnsupportedMediaType', 'The content type must be application/json.'),
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedRequest(invalidInput("Invalid 'body' provided.", 'It is not JSON.'));
  }
}

/** Runs one operation on a request that has been let in; refusals become their answers. */
export function runOperation(operation: AmazonOperation, call: IncomingCall, world: AmazonWorld): Answer {
  try {
    const body = bodyOf(operation, call);
    const query = readQuery(call.search, operation.parameters);
    return operation.answer({ path: call.path, query, body, world });
  } catch (error) {
    if (error instanceof RefusedRequest) return error.answer;
    throw error;
  }
}
