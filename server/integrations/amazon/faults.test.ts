import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/result';
import * as schema from '../../database/schema';
import { catalogue } from '../../sandbox/catalogue/catalogue';
import type { Fault } from '../../sandbox/amazon/fault';
import type { MarketplaceAdapter } from '../marketplace';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account';

const sku = catalogue.find((item) => item.sku !== null && item.productType === 'DRILL_BITS')!.sku!;
const asin = catalogue.find((item) => item.sku === sku)!.asin;
const patch = [
  {
    op: 'replace' as const,
    attribute: 'item_name',
    value: [{ value: 'Masonry bit 6 mm', language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' }],
  },
];
const target = { sku, productType: 'DRILL_BITS' };

/** Every read of the adapter, by the operation that it calls. */
const reads: Record<string, (adapter: MarketplaceAdapter) => Promise<Result<unknown>>> = {
  getMarketplaceParticipations: (adapter) => adapter.participations(),
  searchListingsItems: (adapter) => adapter.searchListings({}),
  getListingsItem: (adapter) => adapter.getListing(sku),
  searchCatalogItems: (adapter) => adapter.catalogueProducts([asin]),
  getDefinitionsProductType: (adapter) => adapter.productType('DRILL_BITS'),
};
const previewOperation = 'patchListingsItem';

let account: SandboxAccount;
beforeEach(async () => {
  account = await sandboxAccount({
    catalogue: catalogue.slice(0, 40).concat(catalogue.filter((item) => item.sku === sku)),
  });
  // The 429s of this file are injected; waiting for a quota of 1 in 62 seconds would show nothing more.
  const bucket = { rate: 50, burst: 50, theoreticalArrival: 0, updatedAt: 0 };
  const { sellerId } = account.sandbox.credentials;
  for (const operation of [...Object.keys(reads), previewOperation]) {
    account.sandbox.control.rate(operation, { rate: 50, burst: 50 });
    await account.runtime.database.write((tx) =>
      tx.insert(schema.buckets).values({ key: `amazon:${operation}:${sellerId}`, ...bucket }),
    );
  }
});
afterEach(() => account.close());

const calls = (operation: string) => account.sandbox.control.requests(operation).length;
const error = (result: Result<unknown>) => (result.ok ? null : result.error);

describe.each(
  Object.entries({
    ...reads,
    [previewOperation]: (adapter: MarketplaceAdapter) => adapter.previewPatch(target, patch),
  }),
)('%s', (operation, read) => {
  const passing: [string, Fault, number][] = [
    ['a 429', { kind: 'throttle' }, 2],
    ['a 500', { kind: 'status', status: 500 }, 2],
    ['a 503', { kind: 'status', status: 503 }, 1],
    ['an answer that never comes', { kind: 'hang' }, 1],
    ['a cut connection', { kind: 'disconnect' }, 1],
    ['an answer that is not JSON', { kind: 'malformed' }, 1],
    ['half an answer', { kind: 'truncated' }, 1],
    ['an access token that has expired', { kind: 'expired-token' }, 1],
  ];
  it.each(passing)('comes through %s that passes', async (_, fault, times) => {
    account.sandbox.control.inject(operation, fault, times);
    expect(error(await read(account.adapter))).toBeNull();
    expect(calls(operation)).toBe(times + 1);
  });

  const lasting: [string, Fault, string, number][] = [
    ['answers with 500', { kind: 'status', status: 500 }, 'provider-unavailable', 4],
    ['cuts every connection', { kind: 'disconnect' }, 'provider-unavailable', 4],
    ['answers with nonsense', { kind: 'malformed' }, 'malformed-answer', 4],
    ['refuses for want of quota', { kind: 'throttle' }, 'rate-limited', 8],
    ['denies access', { kind: 'access-denied' }, 'provider-refused', 1],
    ['calls every token expired', { kind: 'expired-token' }, 'not-connected', 2],
  ];
  it.each(lasting)('gives up in words, and does not loop, when Amazon %s', async (_, fault, code, times) => {
    account.sandbox.control.inject(operation, fault);
    const problem = error(await read(account.adapter));
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(/^Amazon.*\.$/s);
    expect(calls(operation)).toBe(times);
  });
});

describe('a real patch', () => {
  const send = () => account.adapter.patchListing(target, patch);
  const accepted = () => account.sandbox.control.acceptedPatches(sku).length;

  it('is sent again after a 429 or an expired token, since those were refused', async () => {
    account.sandbox.control.inject('patchListingsItem', { kind: 'throttle' }, 2);
    account.sandbox.control.inject('patchListingsItem', { kind: 'expired-token' }, 1);
    expect(error(await send())).toBeNull();
    expect(accepted()).toBe(1);
  });

  const unclear: [string, Fault][] = [
    ['a 500', { kind: 'status', status: 500, executed: true }],
    ['a 503', { kind: 'status', status: 503, executed: true }],
    ['no answer', { kind: 'hang', executed: true }],
    ['a cut connection', { kind: 'disconnect', executed: true }],
    ['half an answer', { kind: 'truncated' }],
    ['nonsense', { kind: 'malformed' }],
  ];
  it.each(unclear)('is never sent again after %s: it may have arrived', async (_, fault) => {
    account.sandbox.control.inject('patchListingsItem', fault);
    expect(['provider-unavailable', 'malformed-answer']).toContain(error(await send())?.code);
    expect(calls('patchListingsItem')).toBe(1);
    expect(accepted()).toBe(1);
  });

  it('says that it has not left when Amazon cannot be reached', async () => {
    await account.adapter.participations();
    await account.sandbox.close();
    // The first read meets a connection that broke, the others none at all.
    expect(error(await account.adapter.getListing(sku))?.code).toBe('unavailable');
    const problem = error(await send());
    expect(problem).toMatchObject({ code: 'unavailable', retryable: true });
  });
});

describe('Login with Amazon', () => {
  it('is asked once, however many calls wait for a token', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => account.adapter.getListing(n % 2 ? sku : `NONE-${n}`)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(25);
    expect(account.sandbox.control.tokensIssued()).toBe(1);
  });

  it('is asked once more, for all, when the token is revoked under way', async () => {
    await account.adapter.getListing(sku);
    account.sandbox.control.revokeTokens();
    await Promise.all(Array.from({ length: 10 }, (_, n) => account.adapter.getListing(`NONE-${n}`)));
    expect(account.sandbox.control.tokensIssued()).toBe(2);
  });

  it('is not knocked at again when it has refused the refresh token', async () => {
    account.sandbox.control.setAuthorised(false);
    expect(error(await account.adapter.getListing(sku))).toMatchObject({
      code: 'not-connected',
      field: 'refreshToken',
      retryable: false,
    });
    expect(calls('token')).toBe(1);
  });

  it('comes through a passing trouble of its own', async () => {
    account.sandbox.control.inject('token', { kind: 'status', status: 503 }, 2);
    expect(error(await account.adapter.getListing(sku))).toBeNull();
  });
});

describe('a page of listings', () => {
  it('sets a malformed item aside with the reason and reads the others', async () => {
    account.sandbox.control.inject('searchListingsItems', { kind: 'malformed-item', index: 2 }, 1);
    const page = await account.adapter.searchListings({});
    expect(page.ok && page.value.listings).toHaveLength(19);
    expect(page.ok && page.value.setAside).toEqual([
      { sku: null, reason: expect.stringMatching(/^sku: /) as string },
    ]);
  });
});

describe('the breaker', () => {
  it('lets no call through while Amazon rests after five failures, and the next process neither', async () => {
    account.sandbox.control.inject('getListingsItem', { kind: 'status', status: 500 });
    await account.adapter.getListing(sku);
    await account.adapter.getListing(sku);
    const made = calls('getListingsItem');
    const problem = error(await account.adapter.catalogueProducts([asin]));
    expect(problem).toMatchObject({ code: 'unavailable', retryable: true });
    expect(problem?.message).toMatch(/next try is at \d\d:\d\d:\d\d/);
    expect(made).toBe(5);
  });
});
