import { randomBytes } from 'node:crypto';
import { seller } from './marketplace';

/** Seconds that an access token lives (facts/amazon.md § 1). */
export const tokenLifeSeconds = 3_600;

export type TokenState = 'valid' | 'expired' | 'invalid';

/** The access tokens that Login with Amazon gave out; like Amazon's they are forgotten by no one but time. */
export interface AccessTokens {
  issue(): string;
  check(token: string): TokenState;
  /** Lets every token given out so far run out. */
  expireAll(): void;
  /** Makes every token given out so far unknown. */
  revokeAll(): void;
  /** Whether the refresh token is still good. */
  authorised: boolean;
  issued(): number;
  reset(): void;
}

/** @param now epoch ms by which tokens age */
export function accessTokens(now: () => number): AccessTokens {
  const expiry = new Map<string, number>();
  let issued = 0;
  const tokens: AccessTokens = {
    authorised: true,
    issue() {
      const token = `Atza|${randomBytes(48).toString('base64url')}`;
      expiry.set(token, now() + tokenLifeSeconds * 1_000);
      issued += 1;
      return token;
    },
    check(token) {
      const until = expiry.get(token);
      if (until === undefined) return 'invalid';
      return now() < until ? 'valid' : 'expired';
    },
    expireAll() {
      for (const token of expiry.keys()) expiry.set(token, 0);
    },
    revokeAll: () => expiry.clear(),
    issued: () => issued,
    reset() {
      tokens.authorised = true;
      expiry.clear();
      issued = 0;
    },
  };
  return tokens;
}

/** What the token endpoint answers to a form, with the errors of OAuth 2 as Amazon words them. */
export function tokenAnswer(form: URLSearchParams, tokens: AccessTokens) {
  const refuse = (status: 400 | 401, error: string, description: string) => ({
    status,
    body: { error, error_description: description },
  });
  for (const name of ['grant_type', 'client_id', 'client_secret']) {
    if (!form.get(name)) {
      return refuse(400, 'invalid_request', `The request is missing a required parameter : ${name}`);
    }
  }
  if (form.get('grant_type') !== 'refresh_token') {
    return refuse(400, 'unsupported_grant_type', 'The authorization grant type is not supported');
  }
  if (form.get('client_id') !== seller.clientId || form.get('client_secret') !== seller.clientSecret) {
    return refuse(401, 'invalid_client', 'Client authentication failed');
  }
  const refreshToken = form.get('refresh_token');
  if (!refreshToken) {
    return refuse(400, 'invalid_request', 'The request is missing a required parameter : refresh_token');
  }
  if (refreshToken !== seller.refreshToken || !tokens.authorised) {
    return refuse(400, 'invalid_grant', 'The request has an invalid grant parameter : refresh_token');
  }
  return {
    status: 200 as const,
    body: {
      access_token: tokens.issue(),
      refresh_token: seller.refreshToken,
      token_type: 'bearer',
      expires_in: tokenLifeSeconds,
    },
  };
}
