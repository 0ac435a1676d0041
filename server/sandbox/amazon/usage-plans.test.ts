import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox';
import { miniCatalogue } from '../testing/mini-catalogue';
import { sandboxClient, type SandboxClient } from '../testing/sandbox-client';
import { sharedFolder } from '../testing/shared-data';
import { marketplace } from './marketplace';
import { operations } from './operations/index';

let sandbox: Sandbox;
let client: SandboxClient;
let nowMs = 0;
beforeEach(async () => {
  nowMs = 0;
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue, realMs: () => nowMs });
  client = await sandboxClient(sandbox, false);
});
afterEach(() => sandbox.close());

const query = { marketplaceIds: marketplace.id };
const catalogItem = () => client.call('/catalog/2022-04-01/items/B0SANDBX01', { query });

describe('usage plans', () => {
  const folder = sharedFolder('sp-api-models');
  const described = [
    'sellers',
    'listingsItems_2021-08-01',
    'catalogItems_2022-04-01',
    'definitionsProductTypes_2020-09-01',
  ]
    .filter(() => folder !== null)
    .map((name) => readFileSync(join(folder ?? '', 'models', `${name}.json`), 'utf8'))
    .flatMap((text) => [
      ...text.matchAll(/"description": "([^"]*Burst[^"]*)",[\s\S]*?"operationId": "(\w+)"/g),
    ]);
  const published = new Map(
    described.map(([, description = '', id = '']) => {
      const [, rate, burst] = /\|\s*([\d.]+)\s*\|\s*(\d+)\s*\|/.exec(description) ?? [];
      return [id, { rate: Number(rate), burst: Number(burst) }];
    }),
  );

  it('have the rates and bursts that the models publish', () => {
    const ours = operations.map(({ name, rate, burst }) => ({ name, rate, burst }));
    const theirs = ours.map(({ name, rate, burst }) => ({
      name,
      ...(folder === null ? { rate, burst } : published.get(name)),
    }));
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(10);
  });

  it('let the burst through and answer 429 without Retry-After past it', async () => {
    const answers = [await catalogItem(), await catalogItem(), await catalogItem()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const [first, , last] = answers;
    expect(first?.headers.get('x-amzn-RateLimit-Limit')).toBe('2.0');
    expect(last?.body).toMatchObject({ errors: [{ code: 'QuotaExceeded' }] });
    expect(last?.headers.get('x-amzn-RateLimit-Limit')).toBeNull();
    expect(last?.headers.get('retry-after')).toBeNull();
  });

  it('fill again with real time, and are counted for each operation alone', async () => {
    for (let n = 0; n < 3; n += 1) await catalogItem();
    const other = await client.call('/catalog/2022-04-01/items', {
      query: { ...query, identifiers: 'B0SANDBX01', identifiersType: 'ASIN' },
    });
    expect(other.status).toBe(200);
    sandbox.control.advance(10);
    expect((await catalogItem()).status).toBe(429);
    nowMs = 499;
    expect((await catalogItem()).status).toBe(429);
    nowMs = 501;
    expect((await catalogItem()).status).toBe(200);
  });

  it('can be changed, and the header can announce another rate or stay away', async () => {
    sandbox.control.rate('getCatalogItem', { rate: 50, burst: 4, announced: 0.5 });
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push(await catalogItem());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(answers[0]?.headers.get('x-amzn-RateLimit-Limit')).toBe('0.5');
    sandbox.control.rate('getCatalogItem', { burst: 4, announced: 'none' });
    expect((await catalogItem()).headers.get('x-amzn-RateLimit-Limit')).toBeNull();
  });

  it('announce the rate with 400 and 404 too', async () => {
    const missing = await client.call('/catalog/2022-04-01/items/B000000000', { query });
    expect(missing.status).toBe(404);
    expect(missing.headers.get('x-amzn-RateLimit-Limit')).toBe('2.0');
    const wrong = await client.call('/catalog/2022-04-01/items/B000000000', { wrong: true });
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('x-amzn-RateLimit-Limit')).toBe('2.0');
  });
});
