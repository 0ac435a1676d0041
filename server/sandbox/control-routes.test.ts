import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketplace } from './amazon/marketplace';
import { startSandbox, type Sandbox } from './sandbox';
import { miniCatalogue } from './testing/mini-catalogue';
import { sandboxClient, type SandboxClient } from './testing/sandbox-client';

let sandbox: Sandbox;
let client: SandboxClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
  client = await sandboxClient(sandbox);
});
afterAll(() => sandbox.close());

async function command(name: string, body: unknown = {}) {
  const response = await fetch(`${sandbox.apiBase}/_sandbox/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}
const read = async (name: string): Promise<unknown> =>
  (await fetch(`${sandbox.apiBase}/_sandbox/${name}`)).json();
const title = (value: string) => [{ value, language_tag: 'en_GB', marketplace_id: marketplace.id }];

describe('the control over HTTP', () => {
  it('injects and clears faults, changes rates and withdraws tokens', async () => {
    await command('inject', {
      operation: 'getListingsItem',
      fault: { kind: 'status', status: 503 },
      calls: 1,
    });
    expect((await client.listing('BIT-1')).status).toBe(503);
    await command('inject', { operation: 'getListingsItem', fault: { kind: 'throttle' } });
    await command('clear-faults');
    expect((await client.listing('BIT-1')).status).toBe(200);
    await command('rate', { operation: 'getListingsItem', announced: 3 });
    expect((await client.listing('BIT-1')).headers.get('x-amzn-RateLimit-Limit')).toBe('3.0');
    await command('revoke-tokens');
    expect((await client.listing('BIT-1')).status).toBe(403);
    client = await sandboxClient(sandbox);
  });

  it('shows and advances what was accepted, and edits the live listing', async () => {
    await client.patch('BIT-1', [{ op: 'replace', path: '/attributes/item_name', value: title('By patch') }]);
    expect(await read('accepted?sku=BIT-1')).toMatchObject([{ sku: 'BIT-1', method: 'PATCH' }]);
    expect(await read('pending')).toMatchObject([{ sku: 'BIT-1' }]);
    await command('advance', { minutes: 41 });
    expect(await read('pending')).toEqual([]);
    expect(await read('listing/BIT-1')).toMatchObject({ attributes: { item_name: title('By patch') } });
    expect(
      (await command('external-edit', { sku: 'BIT-1', attributes: { item_name: title('X') } })).answer,
    ).toEqual({
      changed: true,
    });
    expect((await command('rewrite-title', { sku: 'NONE' })).answer).toEqual({ changed: false });
    expect(await read('requests?operation=patchListingsItem')).toMatchObject([{ status: 200 }]);
  });

  it('refuses unknown commands and wrong bodies', async () => {
    expect((await command('explode')).status).toBe(404);
    expect((await command('inject', { operation: 'getListingsItem', fault: { kind: 'flood' } })).status).toBe(
      400,
    );
    expect((await command('catalogue-size', { listings: 1 })).status).toBe(400);
    expect((await command('rate', { operation: 'none', rate: 1 })).status).toBe(400);
  });
});
