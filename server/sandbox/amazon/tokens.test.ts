import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox';
import { miniCatalogue } from '../testing/mini-catalogue';
import { fetchToken } from '../testing/sandbox-client';
import * as z from 'zod';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
});
afterEach(() => sandbox.close());

const grant = async () =>
  z.object({ access_token: z.string() }).parse((await fetchToken(sandbox)).body).access_token;

async function participations(token: string | null) {
  const response = await fetch(`${sandbox.apiBase}/sellers/v1/marketplaceParticipations`, {
    headers: token === null ? {} : { 'x-amz-access-token': token },
  });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

const denied = (details: string) => ({
  status: 403,
  body: { errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details }] },
});

describe('Login with Amazon', () => {
  it('gives an access token for an hour', async () => {
    const { status, body } = await fetchToken(sandbox);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'bearer',
      expires_in: 3_600,
      access_token: expect.stringMatching(/^Atza\|/),
    });
  });

  it('refuses a wrong client with 401 and a wrong or withdrawn refresh token with 400', async () => {
    expect(await fetchToken(sandbox, { client_secret: 'wrong' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: expect.any(String) },
    });
    expect(await fetchToken(sandbox, { refresh_token: 'Atzr|wrong' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    sandbox.control.setAuthorised(false);
    expect(await fetchToken(sandbox)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('refuses other grants and missing parameters', async () => {
    expect(await fetchToken(sandbox, { grant_type: 'password' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
    expect(await fetchToken(sandbox, { refresh_token: '' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining('refresh_token') },
    });
    const json = await fetch(sandbox.lwaTokenUrl, { method: 'POST', body: '{}' });
    expect(json.status).toBe(400);
  });
});

describe('an access token', () => {
  it('lets in for an hour and is then refused as expired', async () => {
    const token = await grant();
    sandbox.control.advance(59);
    expect((await participations(token)).status).toBe(200);
    sandbox.control.advance(1.1);
    expect(await participations(token)).toMatchObject(denied('The access token you provided has expired.'));
  });

  it('is refused when it is missing, made up or withdrawn, without announcing a rate', async () => {
    const token = await grant();
    sandbox.control.revokeTokens();
    const wrong = denied('The access token you provided is revoked, malformed or invalid.');
    expect(await participations(token)).toMatchObject(wrong);
    expect(await participations('Atza|made-up')).toMatchObject(wrong);
    const missing = await participations(null);
    expect(missing).toMatchObject(denied('Access token is missing in the request header.'));
    expect(missing.headers.get('x-amzn-RateLimit-Limit')).toBeNull();
    expect(missing.headers.get('x-amzn-RequestId')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('can be let run out by control', async () => {
    const token = await grant();
    sandbox.control.expireTokens();
    expect((await participations(token)).status).toBe(403);
    expect((await participations(await grant())).status).toBe(200);
    expect(sandbox.control.tokensIssued()).toBe(2);
  });

  it('keeps its hour however fast the simulated time runs', async () => {
    const fast = await startSandbox({ port: 0, catalogue: miniCatalogue, pace: 1_000_000 });
    const { body } = await fetchToken(fast);
    const token = z.object({ access_token: z.string() }).parse(body).access_token;
    const response = await fetch(`${fast.apiBase}/sellers/v1/marketplaceParticipations`, {
      headers: { 'x-amz-access-token': token },
    });
    await fast.close();
    expect(response.status).toBe(200);
  });
});
