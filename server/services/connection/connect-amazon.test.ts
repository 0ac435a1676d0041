import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditLog, connections, events, listings, secrets } from '../../database/schema';
import { catalogue } from '../../sandbox/catalogue/catalogue';
import { seller } from '../../sandbox/amazon/marketplace';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { adoptSandbox } from './adopt-sandbox';
import { connectAmazon } from './connect-amazon';
import { connectionOf } from './connection-row';
import { disconnectAmazon } from './disconnect-amazon';
import { marketplaceOfConnection } from './marketplace-of-connection';
import { testConnection } from './test-connection';

const by = { who: 'owner', correlationId: 'test' };
/** Stands for Amazon here: the same wire. A second one is the sandbox of the start script. */
let amazon: Sandbox;
let standIn: Sandbox;
let runtime: TestRuntime;
const someOfIt = catalogue.slice(0, 12);

beforeEach(async () => {
  amazon = await startSandbox({ port: 0, catalogue: someOfIt });
  standIn = await startSandbox({ port: 0, catalogue: someOfIt });
  runtime = await testRuntime({
    config: {
      // Pictures come as fast as the simulated world runs.
      pace: 1000,
      amazonApiBase: amazon.apiBase,
      amazonLwaUrl: amazon.lwaTokenUrl,
      sandbox: JSON.stringify({
        apiBase: standIn.apiBase,
        lwaTokenUrl: standIn.lwaTokenUrl,
        credentials: { ...standIn.credentials, sellerId: 'A0SANDBOX0' },
        pages: 1,
      }),
    },
  });
  runtime.marketplace = marketplaceOfConnection(runtime);
});
afterEach(async () => {
  await runtime.close();
  await amazon.close();
  await standIn.close();
});

const stored = async () => (await runtime.database.read.select().from(secrets)).map(({ name }) => name);
const all = async () => ({
  connections: await runtime.database.read.select().from(connections),
  secrets: await stored(),
  events: await runtime.database.read.select().from(events),
  jobs: await runtime.jobs.list({}),
});

describe('connecting Amazon', () => {
  it('stores the credentials in the vault, audits it, and starts the first sync', async () => {
    const connected = await connectAmazon(runtime, amazon.credentials, by);
    expect(connected).toMatchObject({
      ok: true,
      value: {
        state: 'connected',
        sellerId: amazon.credentials.sellerId,
        storeName: seller.storeName,
      },
    });
    expect((await stored()).sort()).toEqual([
      'amazon/client-id',
      'amazon/client-secret',
      'amazon/refresh-token',
    ]);
    expect((await runtime.jobs.list({})).map(({ kind }) => kind)).toEqual(['sync-listings']);
    const written = JSON.stringify([await runtime.database.read.select().from(auditLog), await all()]);
    expect(written).toContain('connection.state');
    for (const secret of [amazon.credentials.clientSecret, amazon.credentials.refreshToken])
      expect(written).not.toContain(secret);
    await runtime.settle();
    const own = amazon.state.listings().length;
    expect(await runtime.database.read.select().from(listings)).toHaveLength(own);
    expect(await connectionOf(runtime.database.read)).toMatchObject({
      state: 'connected',
      lastSyncCount: own,
    });
    expect(standIn.control.requests()).toEqual([]);
  });

  const wrong: [string, object, string, RegExp][] = [
    [
      'a client secret that Amazon does not know',
      { clientSecret: 'amzn1.oa2-cs.v1.other' },
      'clientSecret',
      /client secret/,
    ],
    [
      'a refresh token that Amazon does not know',
      { refreshToken: 'Atzr|other' },
      'refreshToken',
      /refresh token/,
    ],
    ['another seller’s ID', { sellerId: 'A9OTHERSELLER' }, 'sellerId', /seller ID/],
    ['a seller ID that is none', { sellerId: 'my shop' }, 'sellerId', /seller ID/i],
    ['a refresh token in the place of the client ID', { clientId: 'Atzr|abc' }, 'clientId', /refresh token/],
    ['a missing secret', { clientSecret: '' }, 'clientSecret', /missing/],
    ['a secret with a line break', { clientSecret: 'ab\ncd' }, 'clientSecret', /line break/],
  ];
  it.each(wrong)('refuses %s, names the field, and stores nothing', async (_, change, field, words) => {
    const before = await all();
    const refused = await connectAmazon(runtime, { ...amazon.credentials, ...change }, by);
    expect(refused).toMatchObject({ ok: false, error: { field } });
    expect(refused.ok ? '' : refused.error.message).toMatch(words);
    expect(await all()).toEqual(before);
  });

  it('says that Amazon could not be reached when it could not, and stores nothing', async () => {
    runtime.config.amazonApiBase = 'http://127.0.0.1:1';
    const refused = await connectAmazon(runtime, amazon.credentials, by);
    expect(refused).toMatchObject({ ok: false, error: { retryable: true } });
    expect(await stored()).toEqual([]);
  });

  it('never lets the sandbox answer for a connected account, and lets it stand in before and after', async () => {
    await adoptSandbox(runtime);
    expect((await runtime.marketplace())?.sellerId).toBe('A0SANDBOX0');
    expect(await connectionOf(runtime.database.read)).toMatchObject({
      state: 'sandbox',
      storeName: 'Simulated shop',
    });
    await connectAmazon(runtime, amazon.credentials, by);
    expect((await runtime.marketplace())?.sellerId).toBe(amazon.credentials.sellerId);
    await adoptSandbox(runtime);
    expect((await connectionOf(runtime.database.read)).state).toBe('connected');
    expect(await disconnectAmazon(runtime, by)).toMatchObject({ state: 'sandbox' });
    expect((await runtime.marketplace())?.sellerId).toBe('A0SANDBOX0');
    expect(await stored()).toEqual([]);
  });

  it('takes another account’s listings off the shelf at once', async () => {
    await connectAmazon(runtime, amazon.credentials, by);
    await runtime.settle();
    await disconnectAmazon(runtime, by);
    const rows = await runtime.database.read.select().from(listings);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ goneAt }) => goneAt !== null)).toBe(true);
  });

  it('has nothing to ask while nothing is connected', async () => {
    runtime.config.sandbox = null;
    expect(await runtime.marketplace()).toBeNull();
    expect(await testConnection(runtime, by)).toMatchObject({ ok: false, error: { code: 'not-connected' } });
    expect(await disconnectAmazon(runtime, by)).toMatchObject({ state: 'none' });
  });

  it('marks the connection as failing when a test finds the refresh token revoked, and mends it when it works again', async () => {
    await connectAmazon(runtime, amazon.credentials, by);
    amazon.control.setAuthorised(false);
    amazon.control.revokeTokens();
    expect(await testConnection(runtime, by)).toMatchObject({ ok: false, error: { code: 'not-connected' } });
    expect(await connectionOf(runtime.database.read)).toMatchObject({
      state: 'failing',
      problem: expect.stringContaining('refresh token') as string,
    });
    amazon.control.setAuthorised(true);
    expect(await testConnection(runtime, by)).toMatchObject({
      ok: true,
      value: { state: 'connected', problem: null },
    });
  });
});
