import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox';
import { miniCatalogue } from '../testing/mini-catalogue';
import { fetchToken, sandboxClient, type SandboxClient } from '../testing/sandbox-client';
import * as z from 'zod';
import { marketplace } from './marketplace';

let sandbox: Sandbox;
let client: SandboxClient;
let token: string;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
  client = await sandboxClient(sandbox);
  token = z.object({ access_token: z.string() }).parse((await fetchToken(sandbox)).body).access_token;
});
afterEach(() => sandbox.close());

const search = () =>
  client.call(`/listings/2021-08-01/items/${client.sellerId}`, { query: { marketplaceIds: marketplace.id } });
const raw = (signal?: AbortSignal) =>
  fetch(`${sandbox.apiBase}/listings/2021-08-01/items/${client.sellerId}?marketplaceIds=${marketplace.id}`, {
    headers: { 'x-amz-access-token': token },
    ...(signal && { signal }),
  });
const title = { value: 'A title', language_tag: 'en_GB', marketplace_id: marketplace.id };
const rawPatch = (signal?: AbortSignal) =>
  fetch(
    `${sandbox.apiBase}/listings/2021-08-01/items/${client.sellerId}/BIT-1?marketplaceIds=${marketplace.id}`,
    {
      method: 'PATCH',
      headers: { 'x-amz-access-token': token, 'content-type': 'application/json' },
      body: JSON.stringify({
        productType: 'DRILL_BITS',
        patches: [{ op: 'replace', path: '/attributes/item_name', value: [title] }],
      }),
      ...(signal && { signal }),
    },
  );
const soon = () => AbortSignal.timeout(1_000);

describe('an injected fault', () => {
  it('strikes as many calls as asked for, of its operation only', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'throttle' }, 2);
    expect((await client.listing('BIT-1')).status).toBe(200);
    expect([await search(), await search(), await search()].map(({ status }) => status)).toEqual([
      429, 429, 200,
    ]);
  });

  it('strikes until it is cleared, or every operation', async () => {
    sandbox.control.inject('*', { kind: 'status', status: 503 });
    expect((await search()).status).toBe(503);
    expect((await client.listing('BIT-1')).status).toBe(503);
    sandbox.control.clearFaults();
    expect((await search()).status).toBe(200);
  });

  it('answers 500 and 503 in the form of the model', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'status', status: 500 }, 1);
    expect((await search()).body).toMatchObject({ errors: [{ code: 'InternalFailure' }] });
    sandbox.control.inject('searchListingsItems', { kind: 'status', status: 503 }, 1);
    expect((await search()).body).toMatchObject({ errors: [{ code: 'ServiceUnavailable' }] });
  });

  it('says that the token has expired, or denies access without details', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'expired-token' }, 1);
    expect((await search()).body).toMatchObject({
      errors: [{ code: 'Unauthorized', details: 'The access token you provided has expired.' }],
    });
    sandbox.control.inject('searchListingsItems', { kind: 'access-denied' }, 1);
    expect((await search()).body).toMatchObject({ errors: [{ code: 'Unauthorized', details: '' }] });
  });

  it('answers what is not JSON', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'malformed' }, 1);
    const text = await (await raw()).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('spoils one item of an answer and leaves the others sound', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'malformed-item', index: 1 }, 1);
    const body = z
      .object({ items: z.array(z.looseObject({ sku: z.unknown() })) })
      .parse(await (await raw()).json());
    expect(body.items.map(({ sku }) => typeof sku)).toEqual(['string', 'number', 'string']);
  });

  it('cuts the connection in the middle of an answer', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'truncated' }, 1);
    const response = await raw();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(/terminated|aborted/);
    expect((await search()).status).toBe(200);
  });

  it('hangs until the client gives up', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'hang' }, 1);
    await expect(raw(soon())).rejects.toThrow(/timeout/i);
    expect((await search()).status).toBe(200);
  });

  it('answers late', async () => {
    sandbox.control.inject('searchListingsItems', { kind: 'slow', ms: 50 }, 1);
    expect((await search()).status).toBe(200);
    sandbox.control.inject('searchListingsItems', { kind: 'slow', ms: 5_000 }, 1);
    await expect(raw(soon())).rejects.toThrow(/timeout/i);
  });

  it('loses a patch that it did not execute', async () => {
    for (const fault of [
      { kind: 'hang' },
      { kind: 'disconnect' },
      { kind: 'status', status: 500 },
      { kind: 'throttle' },
    ] as const) {
      sandbox.control.inject('patchListingsItem', fault, 1);
      await rawPatch(soon()).catch(() => null);
      expect(sandbox.control.acceptedPatches()).toHaveLength(0);
    }
  });

  it('can accept a patch although its answer is lost', async () => {
    const faults = [
      { kind: 'hang', executed: true },
      { kind: 'disconnect', executed: true },
      { kind: 'status', status: 500, executed: true },
      { kind: 'truncated' },
      { kind: 'malformed' },
    ] as const;
    for (const [index, fault] of faults.entries()) {
      sandbox.control.inject('patchListingsItem', fault, 1);
      await rawPatch(soon()).catch(() => null);
      expect(sandbox.control.acceptedPatches()).toHaveLength(index + 1);
    }
  });

  it('strikes Login with Amazon under the name token', async () => {
    sandbox.control.inject('token', { kind: 'status', status: 503 }, 1);
    expect((await fetch(sandbox.lwaTokenUrl, { method: 'POST', body: new URLSearchParams() })).status).toBe(
      503,
    );
    sandbox.control.inject('token', { kind: 'malformed' }, 1);
    await expect(fetchToken(sandbox)).rejects.toThrow(SyntaxError);
    expect((await fetchToken(sandbox)).status).toBe(200);
  });
});

describe('the request log', () => {
  it('names every call with its answer and fault, and never a secret', async () => {
    sandbox.control.clearRequests();
    sandbox.control.inject('searchListingsItems', { kind: 'throttle' }, 1);
    await search();
    await rawPatch();
    await fetchToken(sandbox);
    expect(sandbox.control.requests()).toMatchObject([
      {
        operation: 'searchListingsItems',
        status: 429,
        fault: 'throttle',
        query: { marketplaceIds: marketplace.id },
      },
      { operation: 'patchListingsItem', status: 200, body: { productType: 'DRILL_BITS' } },
      { operation: 'token', status: 200 },
    ]);
    const { clientSecret, refreshToken } = sandbox.credentials;
    const text = JSON.stringify(sandbox.control.requests());
    for (const secret of [clientSecret, refreshToken, token]) expect(text).not.toContain(secret);
  });
});

describe('a GET with a body', () => {
  it('is refused with 400', async () => {
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const url = `${sandbox.apiBase}/sellers/v1/marketplaceParticipations`;
      const call = request(url, {
        method: 'GET',
        headers: { 'x-amz-access-token': token, 'content-length': '2' },
      });
      call.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.on('error', reject);
      call.end('{}');
    });
    expect(status).toBe(400);
  });
});
