import * as z from 'zod/mini';
import { apiError, apiErrorSchema, type ApiError } from '@shared/api-error';
import { fail, ok, type Result } from '@shared/result';
import type { SyncProblem } from '../store/meta';

/** Why a call failed: what to show, and whether the server was there at all. */
export interface CallFailure {
  /** Null: the server is there and refused this request for its own reason. */
  problem: SyncProblem | null;
  status: number | null;
  error: ApiError;
}

/** The effects of syncing, passed in so that a test scripts them. */
export interface Network {
  fetch(url: URL, init?: RequestInit): Promise<Response>;
  /** Epoch ms. */
  now(): number;
}

export interface ServerAddress {
  serverUrl: string;
  /** Null before pairing. */
  token: string | null;
}

export interface ServerCall<S extends z.ZodMiniType> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With its query: `/sync/pull?since=…`. */
  path: string;
  body?: unknown;
  answer: S;
  /** Past it the call counts as unreachable. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

const usualTimeoutMs = 15_000;

/** One request to the own server; every answer is checked before it is believed. Never throws. */
export async function callServer<S extends z.ZodMiniType>(
  network: Network,
  address: ServerAddress,
  call: ServerCall<S>,
): Promise<Result<z.infer<S>, CallFailure>> {
  const answered = await request(network, address, call);
  if (!answered.ok) return answered;
  const { response, json } = answered.value;
  if (!response.ok) return fail(refusal(response.status, json));
  const parsed = z.safeParse(call.answer, json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return fail(malformed(response.status, `The server’s answer could not be read (${field || 'shape'}).`));
  }
  return ok(parsed.data);
}

async function request(
  network: Network,
  address: ServerAddress,
  call: ServerCall<z.ZodMiniType>,
): Promise<Result<{ response: Response; json: unknown }, CallFailure>> {
  const timeout = AbortSignal.timeout(call.timeoutMs ?? usualTimeoutMs);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (address.token !== null) headers.authorization = `Bearer ${address.token}`;
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  try {
    const response = await network.fetch(new URL(call.path, address.serverUrl), {
      method: call.method,
      headers,
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      signal: call.signal ? AbortSignal.any([timeout, call.signal]) : timeout,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    const text = await response.text();
    const json = parseJson(text);
    if (json === undefined) return fail(notOurs(response.status));
    return ok({ response, json });
  } catch {
    return fail(unreachable(timeout.aborted));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body that is not in our error shape comes from something else between us (a proxy, another program). */
const errorBodySchema = z.union([z.object({ error: apiErrorSchema }), apiErrorSchema]);

function refusal(status: number, json: unknown): CallFailure {
  const parsed = z.safeParse(errorBodySchema, json);
  if (!parsed.success) return status >= 500 ? trouble(status) : notOurs(status);
  const error = 'error' in parsed.data ? parsed.data.error : parsed.data;
  return { problem: problemOf(error, status), status, error };
}

function problemOf(error: ApiError, status: number): SyncProblem | null {
  if (error.code === 'unauthorised') return 'unpaired';
  if (error.code === 'unsupported-protocol') return 'versions-differ';
  return status >= 500 || error.code === 'rate-limited' ? 'server-trouble' : null;
}

function unreachable(late: boolean): CallFailure {
  const message = late ? 'The server did not answer in time.' : 'The server cannot be reached.';
  return { problem: 'unreachable', status: null, error: apiError('unavailable', message) };
}

function notOurs(status: number): CallFailure {
  const message =
    'Something else answers at the server’s address: a sign-in page of the network, or another program.';
  return {
    problem: 'not-plumbline',
    status,
    error: apiError('malformed-answer', message, { retryable: true }),
  };
}

function trouble(status: number): CallFailure {
  const message = `The server has trouble just now (${status}).`;
  return { problem: 'server-trouble', status, error: apiError('unavailable', message) };
}

function malformed(status: number, message: string): CallFailure {
  return {
    problem: 'server-trouble',
    status,
    error: apiError('malformed-answer', message, { retryable: true }),
  };
}
