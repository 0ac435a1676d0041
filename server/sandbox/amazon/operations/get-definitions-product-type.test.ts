import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox';
import { miniCatalogue } from '../../testing/mini-catalogue';
import { sandboxClient, type SandboxClient } from '../../testing/sandbox-client';
import { marketplace } from '../marketplace';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
  client = await sandboxClient(sandbox);
});
afterEach(() => sandbox.close());

const path = '/definitions/2020-09-01/productTypes';
const query = (more: Record<string, string> = {}) => ({ marketplaceIds: marketplace.id, ...more });
const linkSchema = z.object({
  link: z.object({ resource: z.string(), verb: z.literal('GET') }),
  checksum: z.string(),
});
const definitionSchema = z.looseObject({
  schema: linkSchema,
  metaSchema: linkSchema,
  propertyGroups: z.record(z.string(), z.looseObject({ propertyNames: z.array(z.string()) })),
});
const definition = async (type: string, more: Record<string, string> = {}) =>
  definitionSchema.parse((await client.call(`${path}/${type}`, { query: query(more) })).body);
const documentSchema = z.looseObject({
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.looseObject({})),
});
/** Fetched as a client fetches it: without the access token. */
const fetchDocument = async (address: string) => documentSchema.parse(await (await fetch(address)).json());

describe('getDefinitionsProductType', () => {
  it('links to the schema and the meta-schema with the Base64 MD5 of what is served', async () => {
    const { schema, metaSchema } = await definition('DRILL_BITS');
    for (const { link, checksum } of [schema, metaSchema]) {
      const response = await fetch(link.resource);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(createHash('md5').update(text).digest('base64')).toBe(checksum);
      expect(text).toContain("Not Amazon's");
    }
  });

  it('lets links run out after seven days, and refuses those that were tampered with', async () => {
    const { schema } = await definition('SCREWS');
    const { resource } = schema.link;
    expect((await fetch(resource.replace('SCREWS', 'KNIVES'))).status).toBe(403);
    sandbox.control.advance(7 * 24 * 60 - 1);
    expect((await fetch(resource)).status).toBe(200);
    sandbox.control.advance(2);
    const late = await fetch(resource);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('Request has expired');
  });

  it('names required attributes only where they are enforced', async () => {
    const enforced = await fetchDocument((await definition('KNIVES')).schema.link.resource);
    expect(enforced.required).toContain('minimum_purchase_age');
    const loose = await definition('KNIVES', { requirementsEnforced: 'NOT_ENFORCED' });
    expect((await fetchDocument(loose.schema.link.resource)).required).toBeUndefined();
  });

  it('splits the attributes of the product from those of the offer', async () => {
    const offer = await definition('KNIVES', { requirements: 'LISTING_OFFER_ONLY' });
    const product = await definition('KNIVES', { requirements: 'LISTING_PRODUCT_ONLY' });
    const offerNames = Object.keys((await fetchDocument(offer.schema.link.resource)).properties);
    const productNames = Object.keys((await fetchDocument(product.schema.link.resource)).properties);
    expect(offerNames).toContain('purchasable_offer');
    expect(productNames).toContain('item_name');
    expect(offerNames.filter((name) => productNames.includes(name))).toEqual([]);
    const grouped = Object.values(offer.propertyGroups).flatMap(({ propertyNames }) => propertyNames);
    expect(grouped.toSorted()).toEqual(offerNames.toSorted());
  });

  it('answers 404 for a type that there is not, 400 for a parameter of a wrong value', async () => {
    expect((await client.call(`${path}/SPACESHIPS`, { query: query() })).status).toBe(404);
    const wrong = await client.call(`${path}/KNIVES`, {
      query: query({ requirements: 'SOME' }),
      wrong: true,
    });
    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong.body)).toContain("'requirements'");
  });
});

describe('searchDefinitionsProductTypes', () => {
  const names = async (more: Record<string, string>) =>
    z
      .object({ productTypes: z.array(z.looseObject({ name: z.string() })) })
      .parse((await client.call(path, { query: query(more) })).body)
      .productTypes.map(({ name }) => name);

  it('lists all, or those that fit keywords or a title, the best first', async () => {
    expect(await names({})).toHaveLength(10);
    expect(await names({ keywords: 'KNIVES' })).toEqual(['KNIVES']);
    expect((await names({ itemName: 'Dimmable LED GU10 bulb pack for downlights' }))[0]).toBe('LIGHT_BULBS');
    expect(await names({ keywords: 'spaceship' })).toEqual([]);
  });

  it('takes keywords or a title, not both', async () => {
    const both = query({ keywords: 'tape', itemName: 'tape' });
    expect((await client.call(path, { query: both, wrong: true })).status).toBe(400);
  });
});
