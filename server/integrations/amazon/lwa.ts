import * as z from 'zod';
import type { AxiosInstance } from 'axios';
import { fail, ok, type Result } from '../../../shared/result';
import type { Clock } from '../orchestrator/clock';
import type { Orchestrator } from '../orchestrator/orchestrator';
import { amazonLoginProvider } from './amazon-provider';
import type { AmazonCredentials } from './credentials';
import { answerOf } from './http';
import { readJson } from './read-json';

/** Renewed this long before it expires, so that no request leaves with a dying token (facts: amazon.md § 1). */
const earlyMs = 5 * 60_000;

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export interface AccessTokens {
  /** A token that holds; fetched once however many ask. */
  get(): Promise<Result<string>>;
  /** Amazon refused this token: the next `get` fetches another, unless somebody has already. */
  discard(token: string): void;
}

export interface LoginParts {
  orchestrator: Orchestrator;
  http: AxiosInstance;
  lwaUrl: string;
  credentials: AmazonCredentials;
  clock: Clock;
}

/** Access tokens of Login with Amazon, in memory only. */
export function createAccessTokens(parts: LoginParts): AccessTokens {
  let current: { token: string; renewAt: number } | null = null;
  let underWay: Promise<Result<string>> | null = null;

  return {
    get() {
      if (current && parts.clock.now() < current.renewAt) return Promise.resolve(ok(current.token));
      underWay ??= fetchToken().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    discard(token) {
      if (current?.token === token) current = null;
    },
  };

  async function fetchToken(): Promise<Result<string>> {
    const { credentials } = parts;
    const answered = await parts.orchestrator.callProvider({
      provider: amazonLoginProvider,
      operation: 'token',
      account: credentials.clientId,
      // Asking twice gives two good tokens: safe to repeat, and waited for by whatever waits behind it.
      effect: 'read',
      priority: 'user-waiting',
      timeoutMs: 20_000,
      send: async (_, signal) => answerOf(await parts.http.post(parts.lwaUrl, form(credentials), { signal })),
      read: (answer) => readJson(answer.body, tokenSchema, 'the access token'),
    });
    if (!answered.ok) return fail(answered.error);
    const { access_token: token, expires_in: seconds } = answered.value.value;
    const lifeMs = seconds * 1000;
    // A token that lives shorter than the early renewal is used for half its life.
    current = { token, renewAt: answered.value.fetchedAt + Math.max(lifeMs - earlyMs, lifeMs / 2) };
    return ok(token);
  }
}

function form(credentials: AmazonCredentials): URLSearchParams {
  return new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: credentials.refreshToken,
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
  });
}
