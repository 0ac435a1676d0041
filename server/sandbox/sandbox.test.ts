import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { marketplace } from './amazon/marketplace';
import { listingDataSets } from './amazon/listings/listing-answer';
import { startSandbox, type Sandbox } from './sandbox';
import { sandboxClient, type SandboxClient } from './testing/sandbox-client';

let sandbox: Sandbox;
let client: SandboxClient;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  client = await sandboxClient(sandbox);
});
afterAll(() => sandbox.close());

const pageSchema = z.object({
  numberOfResults: z.number(),
  pagination: z.object({ nextToken: z.string().optional() }).default({}),
  items: z.array(
    z.looseObject({
      sku: z.string(),
      summaries: z.array(
        z.looseObject({
          mainImage: z.object({ link: z.string(), width: z.number(), height: z.number() }).optional(),
        }),
      ),
    }),
  ),
});

async function everything() {
  const items: z.infer<typeof pageSchema>['items'] = [];
  let token: string | undefined;
  do {
    const { body } = await client.call(`/listings/2021-08-01/items/${client.sellerId}`, {
      query: {
        marketplaceIds: marketplace.id,
        includedData: listingDataSets.join(','),
        sortBy: 'sku',
        sortOrder: 'ASC',
        pageSize: '20',
        ...(token !== undefined && { pageToken: token }),
      },
    });
    const page = pageSchema.parse(body);
    items.push(...page.items);
    token = page.pagination.nextToken;
  } while (token !== undefined);
  return items;
}

describe('the sandbox', () => {
  it('holds at least 120 own SKUs, each answered whole in the form of the model', async () => {
    const items = await everything();
    expect(items.length).toBeGreaterThanOrEqual(120);
    expect(new Set(items.map(({ sku }) => sku)).size).toBe(items.length);
    for (const { sku } of items.slice(0, 10)) expect((await client.listing(sku)).status).toBe(200);
  });

  it('serves the images that its answers link to, in the size that they say', async () => {
    expect(JSON.stringify(await everything())).not.toContain('media-amazon.com');
    const image = (await everything()).flatMap(({ summaries }) => summaries[0]?.mainImage ?? [])[0];
    const response = await fetch(image?.link ?? '');
    expect(response.headers.get('content-type')).toBe('image/png');
    const png = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
    expect([png.width, png.height]).toEqual([image?.width, image?.height]);
    expect((await fetch(`${sandbox.imageBase}/none.png`)).status).toBe(404);
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(sandbox.apiBase).port);
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('answers for a SKU with slashes, spaces and percent signs that is encoded once', async () => {
    const sku = 'A/B C%20+ü';
    sandbox.control.reset();
    client = await sandboxClient(sandbox);
    const missing = await client.listing(sku);
    expect(missing.status).toBe(404);
    expect(JSON.stringify(missing.body)).toContain(sku);
  });
});
