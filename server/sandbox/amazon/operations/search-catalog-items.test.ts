import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../catalogue/catalogue';
import { startSandbox, type Sandbox } from '../../sandbox';
import { sandboxClient, type SandboxClient } from '../../testing/sandbox-client';
import { catalogDataSets } from '../catalog/catalog-answer';
import { marketplace } from '../marketplace';

let sandbox: Sandbox;
let client: SandboxClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  client = await sandboxClient(sandbox);
});
afterAll(() => sandbox.close());

const everything = catalogDataSets.join(',');
const pageSchema = z.object({
  numberOfResults: z.number(),
  pagination: z.looseObject({ nextToken: z.string().optional() }).optional(),
  refinements: z.looseObject({}).optional(),
  items: z.array(z.looseObject({ asin: z.string() })),
});
const path = '/catalog/2022-04-01/items';
const search = async (query: Record<string, string>) =>
  pageSchema.parse((await client.call(path, { query: { marketplaceIds: marketplace.id, ...query } })).body);
const refused = async (query: Record<string, string>) => {
  const answer = await client.call(path, {
    query: { marketplaceIds: marketplace.id, ...query },
    wrong: true,
  });
  return { status: answer.status, text: JSON.stringify(answer.body) };
};

describe('searchCatalogItems', () => {
  it('answers for every product of the catalogue, own and rival, in the form of the model', async () => {
    const found = new Set<string>();
    for (let at = 0; at < catalogue.length; at += 20) {
      const asins = catalogue.slice(at, at + 20).map(({ asin }) => asin);
      const page = await search({
        identifiers: asins.join(','),
        identifiersType: 'ASIN',
        includedData: everything,
        pageSize: '20',
      });
      for (const { asin } of page.items) found.add(asin);
    }
    expect(found.size).toBe(new Set(catalogue.map(({ asin }) => asin)).size);
  });

  it('finds by keywords, best ranks first, with refinements, page by page', async () => {
    const first = await search({ keywords: 'drill bit', pageSize: '5' });
    expect(first.refinements).toBeDefined();
    expect(first.items).toHaveLength(5);
    const second = await search({
      keywords: 'drill bit',
      pageSize: '5',
      pageToken: first.pagination?.nextToken ?? '',
    });
    const asins = [...first.items, ...second.items].map(({ asin }) => asin);
    expect(new Set(asins).size).toBe(10);
    const ranks = asins.map((asin) => catalogue.find((item) => item.asin === asin)?.departmentRank ?? 1e9);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('takes identifiers or keywords, never both nor none, and at most 20', async () => {
    expect((await refused({})).status).toBe(400);
    expect((await refused({ keywords: 'a', identifiers: 'B', identifiersType: 'ASIN' })).status).toBe(400);
    expect((await refused({ identifiers: 'B0' })).text).toContain("'identifiersType'");
    const many = Array.from({ length: 21 }, (_, n) => `B${n}`).join(',');
    expect((await refused({ identifiers: many, identifiersType: 'ASIN' })).text).toContain("'identifiers'");
    expect((await refused({ keywords: many })).text).toContain("'keywords'");
    expect((await refused({ keywords: 'drill', pageSize: '21' })).text).toContain("'pageSize'");
  });

  it('never shows a price, an offer or search terms of a seller', async () => {
    const { items } = await search({ keywords: 'drill', includedData: 'attributes', pageSize: '20' });
    const names = new Set(items.flatMap((item) => Object.keys(z.looseObject({}).parse(item.attributes))));
    for (const hidden of ['purchasable_offer', 'fulfillment_availability', 'generic_keyword']) {
      expect(names).not.toContain(hidden);
    }
    expect(names).toContain('item_name');
  });

  it('shows what the seller has published, once it is visible', async () => {
    const [own] = sandbox.state.listings();
    const sku = own?.item.sku ?? '';
    const instance = { value: 'Another title', language_tag: 'en_GB', marketplace_id: marketplace.id };
    await client.patch(sku, [{ op: 'replace', path: '/attributes/item_name', value: [instance] }], {
      productType: own?.item.productType ?? '',
    });
    const itemPath = `${path}/${own?.item.asin ?? ''}`;
    const name = async () =>
      z
        .object({ summaries: z.array(z.looseObject({ itemName: z.string() })) })
        .parse((await client.call(itemPath, { query: { marketplaceIds: marketplace.id } })).body).summaries[0]
        ?.itemName;
    expect(await name()).not.toBe('Another title');
    sandbox.control.advance(41);
    expect(await name()).toBe('Another title');
  });
});
