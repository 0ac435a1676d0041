import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox';
import { miniCatalogue } from '../../testing/mini-catalogue';
import { sandboxClient, type SandboxClient } from '../../testing/sandbox-client';
import { marketplace } from '../marketplace';

const pageSchema = z.object({
  numberOfResults: z.number(),
  pagination: z
    .object({ nextToken: z.string().optional(), previousToken: z.string().optional() })
    .default({}),
  items: z.array(z.looseObject({ sku: z.string() })),
});

let sandbox: Sandbox;
let client: SandboxClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
  client = await sandboxClient(sandbox);
});
afterAll(() => sandbox.close());

const path = () => `/listings/2021-08-01/items/${client.sellerId}`;
const query = (more: Record<string, string> = {}) => ({ marketplaceIds: marketplace.id, ...more });
const search = async (more: Record<string, string> = {}) =>
  pageSchema.parse((await client.call(path(), { query: query(more) })).body);
const refused = async (more: Record<string, string>) => {
  const { status, body } = await client.call(path(), { query: query(more), wrong: true });
  return { status, text: JSON.stringify(body) };
};

async function allPages(more: Record<string, string>) {
  const skus: string[] = [];
  let total = 0;
  let token: string | undefined;
  do {
    const page = await search({ ...more, ...(token !== undefined && { pageToken: token }) });
    skus.push(...page.items.map(({ sku }) => sku));
    total = page.numberOfResults;
    token = page.pagination.nextToken;
  } while (token !== undefined);
  return { skus, total };
}

describe('searchListingsItems', () => {
  it('gives summaries by default and only the data sets that are asked for', async () => {
    const [byDefault] = (await search()).items;
    expect(Object.keys(byDefault ?? {})).toEqual(['sku', 'summaries']);
    const [some] = (await search({ includedData: 'issues,offers' })).items;
    expect(Object.keys(some ?? {})).toEqual(['sku', 'issues', 'offers']);
  });

  it('gives 10 items a page by default and refuses more than 20 or fewer than 1', async () => {
    sandbox.control.setCatalogueSize(25);
    expect((await search()).items).toHaveLength(10);
    expect((await search({ pageSize: '20' })).items).toHaveLength(20);
    for (const pageSize of ['21', '0', 'many']) {
      const { status, text } = await refused({ pageSize });
      expect(status).toBe(400);
      expect(text).toContain("'pageSize'");
    }
  });

  it('pages forward and back, and refuses a token of another query', async () => {
    sandbox.control.setCatalogueSize(25);
    const first = await search({ sortBy: 'sku', pageSize: '10' });
    const token = first.pagination.nextToken ?? '';
    const second = await search({ sortBy: 'sku', pageSize: '10', pageToken: token });
    expect(second.items[0]?.sku).not.toBe(first.items[0]?.sku);
    const back = await search({
      sortBy: 'sku',
      pageSize: '10',
      pageToken: second.pagination.previousToken ?? '',
    });
    expect(back.items).toEqual(first.items);
    expect((await refused({ sortBy: 'createdDate', pageSize: '10', pageToken: token })).status).toBe(400);
    expect((await refused({ pageToken: 'nonsense' })).text).toContain("'pageToken'");
  });

  it('counts all listings but lets only 1,000 be paged through, so that slices by creation date are needed', async () => {
    sandbox.control.setCatalogueSize(1_234);
    const all = await allPages({ sortBy: 'createdDate', sortOrder: 'ASC', pageSize: '20' });
    expect(all.total).toBe(1_234);
    expect(all.skus).toHaveLength(1_000);

    const created = sandbox.state.listings().map(({ createdAt }) => createdAt);
    const middle = created.toSorted((a, b) => a - b)[617] ?? 0;
    const early = await allPages({ createdBefore: new Date(middle - 1).toISOString(), pageSize: '20' });
    const late = await allPages({ createdAfter: new Date(middle).toISOString(), pageSize: '20' });
    expect(new Set([...early.skus, ...late.skus]).size).toBe(1_234);
  });

  it('filters by identifiers of a type, at most 20, both together', async () => {
    const bySku = await search({ identifiers: 'BIT-1,TAPE-3,NONE', identifiersType: 'SKU' });
    expect(bySku.items.map(({ sku }) => sku).toSorted()).toEqual(['BIT-1', 'TAPE-3']);
    const byAsin = await search({ identifiers: 'B0SANDBX03', identifiersType: 'ASIN' });
    expect(byAsin.items.map(({ sku }) => sku)).toEqual(['TAPE-3']);
    expect((await refused({ identifiers: 'BIT-1' })).text).toContain("'identifiersType'");
    const many = Array.from({ length: 21 }, (_, n) => `S${n}`).join(',');
    expect((await refused({ identifiers: many, identifiersType: 'SKU' })).text).toContain("'identifiers'");
    const both = { identifiers: 'BIT-1', identifiersType: 'SKU', variationParentSku: 'P' };
    expect((await refused(both)).status).toBe(400);
  });

  it('filters by status, by its absence and by severity of issues', async () => {
    const only = { identifiers: 'BIT-1,TAPE-3', identifiersType: 'SKU' };
    const skus = async (more: Record<string, string>) =>
      (await search({ ...only, ...more })).items.map((i) => i.sku);
    expect(await skus({ withStatus: 'BUYABLE' })).toEqual(['BIT-1']);
    expect(await skus({ withoutStatus: 'BUYABLE' })).toEqual(['TAPE-3']);
    expect(await skus({ withIssueSeverity: 'ERROR' })).toEqual(['TAPE-3']);
    expect(await skus({ withIssueSeverity: 'WARNING' })).toEqual([]);
  });

  it('filters by dates with both ends included, and sorts each way', async () => {
    const own = { identifiers: 'BIT-1,TAPE-3', identifiersType: 'SKU' };
    const created = new Date(Date.UTC(2024, 2, 1)).toISOString();
    expect((await search({ ...own, createdAfter: created, createdBefore: created })).numberOfResults).toBe(1);
    const up = await search({ ...own, sortBy: 'createdDate', sortOrder: 'ASC' });
    const down = await search({ ...own, sortBy: 'createdDate', sortOrder: 'DESC' });
    expect(up.items.map(({ sku }) => sku)).toEqual(['BIT-1', 'TAPE-3']);
    expect(down.items.map(({ sku }) => sku)).toEqual(['TAPE-3', 'BIT-1']);
    sandbox.control.externalEdit('BIT-1', { bullet_point: [] });
    const since = new Date(sandbox.state.now() - 60_000).toISOString();
    expect((await search({ lastUpdatedAfter: since })).items.map(({ sku }) => sku)).toEqual(['BIT-1']);
  });

  it('refuses unknown and doubled parameters, wrong dates and other marketplaces, and names them', async () => {
    expect((await refused({ colour: 'red' })).text).toContain("'colour'");
    expect((await refused({ createdAfter: 'yesterday' })).text).toContain("'createdAfter'");
    expect((await refused({ marketplaceIds: 'ATVPDKIKX0DER' })).text).toContain("'marketplaceIds'");
    expect((await refused({ includedData: 'everything' })).text).toContain("'includedData'");
    const none = await client.call(path(), { wrong: true });
    expect(none.status).toBe(400);
    expect(JSON.stringify(none.body)).toContain("'marketplaceIds'");
  });

  it('denies the listings of another seller, with empty details', async () => {
    const { status, body } = await client.call('/listings/2021-08-01/items/SOMEONE', { query: query() });
    expect(status).toBe(403);
    expect(body).toEqual({
      errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details: '' }],
    });
  });
});
