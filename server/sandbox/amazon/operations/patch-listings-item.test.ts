import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox';
import { miniCatalogue } from '../../testing/mini-catalogue';
import { sandboxClient, type SandboxClient } from '../../testing/sandbox-client';
import type { PatchOperation } from '../../state';
import { marketplace } from '../marketplace';

const submissionSchema = z.object({
  status: z.enum(['ACCEPTED', 'INVALID', 'VALID']),
  submissionId: z.string(),
  issues: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.string(),
      message: z.string(),
      attributeNames: z.array(z.string()).default([]),
      categories: z.array(z.string()),
    }),
  ),
});

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue });
  client = await sandboxClient(sandbox);
});
afterEach(() => sandbox.close());

const uk = { marketplace_id: marketplace.id };
const text = (value: string, language_tag = 'en_GB') => ({ value, language_tag, ...uk });
const replace = (name: string, ...value: Record<string, unknown>[]): PatchOperation => ({
  op: 'replace',
  path: `/attributes/${name}`,
  value,
});
const price = (pounds: number, more: Record<string, unknown> = { audience: 'ALL' }) => ({
  ...uk,
  currency: 'GBP',
  our_price: [{ schedule: [{ value_with_tax: pounds }] }],
  ...more,
});
const submit = async (sku: string, patches: PatchOperation[], more = {}) =>
  submissionSchema.parse((await client.patch(sku, patches, more)).body);
const offerSku = 'OFFER/2 50%';

/** Submits, expects ACCEPTED and lets all become visible. */
async function publish(sku: string, patches: PatchOperation[], more = {}) {
  const answer = await submit(sku, patches, more);
  expect(answer).toMatchObject({ status: 'ACCEPTED', issues: [] });
  sandbox.control.advance(41);
  return client.attributes(sku);
}

describe('an accepted patch', () => {
  it('becomes visible after 15 to 40 simulated minutes, not before', async () => {
    const delays: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      await submit('BIT-1', [replace('item_name', text(`Title ${n}`))]);
      const [pending] = sandbox.control.pending('BIT-1');
      const minutes = ((pending?.visibleAt ?? 0) - (pending?.acceptedAt ?? 0)) / 60_000;
      delays.push(minutes);
      expect(minutes).toBeGreaterThanOrEqual(15);
      expect(minutes).toBeLessThanOrEqual(40);
      sandbox.control.advance(minutes - 0.5);
      expect((await client.attributes('BIT-1')).item_name).not.toEqual([text(`Title ${n}`)]);
      sandbox.control.advance(0.5);
      expect((await client.attributes('BIT-1')).item_name).toEqual([text(`Title ${n}`)]);
    }
    expect(new Set(delays).size).toBeGreaterThan(6);
  });

  it('is listed with its body as it came, once for each acceptance', async () => {
    const patches = [replace('item_name', text('Short title'))];
    const { submissionId } = await submit('BIT-1', patches);
    await submit('BIT-1', [replace('item_name', text('x'.repeat(201)))]);
    expect(sandbox.control.acceptedPatches('BIT-1')).toMatchObject([
      { submissionId, method: 'PATCH', body: { productType: 'DRILL_BITS', patches } },
    ]);
    expect(sandbox.control.acceptedPatches('TAPE-3')).toEqual([]);
  });

  it('keeps the order of acceptance for one SKU', async () => {
    for (let n = 0; n < 6; n += 1) await submit('BIT-1', [replace('item_name', text(`Title ${n}`))]);
    sandbox.control.advance(41);
    expect((await client.attributes('BIT-1')).item_name).toEqual([text('Title 5')]);
  });

  it('may bring an issue later: a banned character in a title is found once it is visible', async () => {
    await submit('BIT-1', [replace('item_name', text('Best bits!'))]);
    expect(sandbox.state.listing('BIT-1')?.issues).toEqual([]);
    sandbox.control.advance(41);
    expect((await client.listing('BIT-1')).body).toMatchObject({
      issues: [{ severity: 'WARNING', attributeNames: ['item_name'], categories: ['INVALID_ATTRIBUTE'] }],
    });
    await publish('BIT-1', [replace('item_name', text('Good bits'))]);
    expect((await client.listing('BIT-1')).body).toMatchObject({ issues: [] });
  });

  it('mends an issue of the attribute that it touches, and the status with it', async () => {
    await publish(
      'TAPE-3',
      [replace('unit_count', { value: 1, type: { value: 'Count', language_tag: 'en_GB' }, ...uk })],
      { productType: 'ADHESIVE_TAPES' },
    );
    expect((await client.listing('TAPE-3')).body).toMatchObject({ issues: [] });
    const stock = { fulfillment_channel_code: 'DEFAULT', quantity: 5 };
    await publish('TAPE-3', [{ op: 'merge', path: '/attributes/fulfillment_availability', value: [stock] }], {
      productType: 'PRODUCT',
    });
    expect(sandbox.state.listing('TAPE-3')?.status).toEqual(['BUYABLE', 'DISCOVERABLE']);
  });
});

describe('replace', () => {
  it('exchanges the instances with the same selectors, all of them', async () => {
    const bullets = [text('One'), text('Two'), text('Three')];
    expect((await publish('BIT-1', [replace('bullet_point', ...bullets)])).bullet_point).toEqual(bullets);
  });

  it('adds silently when the selectors match nothing', async () => {
    const titles = (await publish('BIT-1', [replace('item_name', text('Wiertła', 'pl_PL'))])).item_name;
    expect(titles).toEqual([text(miniCatalogue[0]?.title ?? ''), text('Wiertła', 'pl_PL')]);
    const offers = (await publish('BIT-1', [replace('purchasable_offer', price(9.99, {}))]))
      .purchasable_offer;
    expect(offers).toEqual([price(12.99), price(9.99, {})]);
  });

  it('drops the members of an offer that are left out, and leaves other audiences alone', async () => {
    const before = (await client.attributes(offerSku)).purchasable_offer ?? [];
    expect(Object.keys(before[0] ?? {})).toContain('minimum_seller_allowed_price');
    const after = (await publish(offerSku, [replace('purchasable_offer', price(11.49))])).purchasable_offer;
    expect(after).toEqual([price(11.49), before[1]]);
  });

  it('keeps the members of an offer that are sent whole', async () => {
    const [offer, business] = (await client.attributes(offerSku)).purchasable_offer ?? [];
    const changed = { ...offer, ...price(11.49) };
    const after = (await publish(offerSku, [replace('purchasable_offer', changed)])).purchasable_offer;
    expect(after).toEqual([changed, business]);
  });

  it('resets the handling time of a stock that is replaced without it', async () => {
    const stock = { fulfillment_channel_code: 'DEFAULT', quantity: 40 };
    const after = await publish('BIT-1', [replace('fulfillment_availability', stock)]);
    expect(after.fulfillment_availability).toEqual([stock]);
  });
});

describe('merge', () => {
  const merge = (name: string, value: Record<string, unknown>): PatchOperation => ({
    op: 'merge',
    path: `/attributes/${name}`,
    value: [value],
  });

  it('changes the quantity and keeps the handling time', async () => {
    const stock = { fulfillment_channel_code: 'DEFAULT', quantity: 40 };
    const after = await publish('BIT-1', [merge('fulfillment_availability', stock)]);
    expect(after.fulfillment_availability).toEqual([{ ...stock, lead_time_to_ship_max_days: 2 }]);
  });

  it('works for quantity discounts too, and for nothing else', async () => {
    const plan = {
      ...uk,
      schedule_id: 'a',
      quantity_discount_type: 'percent',
      level: [{ lower_bound: 3, value: 5 }],
    };
    expect(await submit('BIT-1', [merge('quantity_discount_plan', plan)])).toMatchObject({
      status: 'ACCEPTED',
    });
    for (const [name, value] of [
      ['purchasable_offer', price(9)],
      ['item_name', text('Merged')],
    ] as const) {
      const { status, issues } = await submit('BIT-1', [merge(name, value)]);
      expect(status).toBe('INVALID');
      expect(issues).toMatchObject([{ severity: 'ERROR', attributeNames: [name] }]);
    }
  });

  it('takes a handling time only together with the quantity', async () => {
    const alone = merge('fulfillment_availability', {
      fulfillment_channel_code: 'DEFAULT',
      lead_time_to_ship_max_days: 4,
    });
    expect(await submit('BIT-1', [alone])).toMatchObject({ status: 'INVALID' });
  });
});

describe('delete', () => {
  const remove = (name: string, value?: Record<string, unknown>[]): PatchOperation => ({
    op: 'delete',
    path: `/attributes/${name}`,
    ...(value && { value }),
  });

  it('needs the selectors as its value', async () => {
    expect(await submit('BIT-1', [remove('generic_keyword')])).toMatchObject({ status: 'INVALID' });
    const after = await publish('BIT-1', [remove('generic_keyword', [{ ...uk, language_tag: 'en_GB' }])]);
    expect(after.generic_keyword).toBeUndefined();
  });

  it('removes nothing when the selectors match nothing, and refuses to empty a required attribute', async () => {
    const after = await publish('BIT-1', [remove('generic_keyword', [{ ...uk, language_tag: 'pl_PL' }])]);
    expect(after.generic_keyword).toHaveLength(1);
    const emptied = await submit('BIT-1', [remove('item_name', [{ ...uk, language_tag: 'en_GB' }])]);
    expect(emptied).toMatchObject({
      status: 'INVALID',
      issues: [{ code: '90220', categories: ['MISSING_ATTRIBUTE'], attributeNames: ['item_name'] }],
    });
  });
});

describe('price and stock in one message', () => {
  it('lets the new stock sell at the old price for a while', async () => {
    const stock = { fulfillment_channel_code: 'DEFAULT', quantity: 99 };
    await submit('BIT-1', [
      replace('purchasable_offer', price(19.99)),
      { op: 'merge', path: '/attributes/fulfillment_availability', value: [stock] },
    ]);
    const [{ steps } = { steps: [] }] = sandbox.control.pending('BIT-1');
    expect(steps).toHaveLength(2);
    const until = ((steps[0]?.at ?? 0) - sandbox.state.now()) / 60_000;
    sandbox.control.advance(until + 0.01);
    const between = await client.attributes('BIT-1');
    expect(between.fulfillment_availability).toMatchObject([{ quantity: 99 }]);
    expect(between.purchasable_offer).toEqual([price(12.99)]);
    sandbox.control.advance(40);
    expect((await client.attributes('BIT-1')).purchasable_offer).toEqual([price(19.99)]);
  });
});

describe('validation', () => {
  const invalid = async (sku: string, patch: PatchOperation, more = {}) => {
    const { status, issues } = await submit(sku, [patch], more);
    expect(status).toBe('INVALID');
    expect(issues.every(({ severity }) => severity === 'ERROR')).toBe(true);
    return issues.map(({ message }) => message).join(' ');
  };

  it('holds values to the limits of the product type, in characters and in bytes', async () => {
    expect(await invalid('BIT-1', replace('item_name', text('x'.repeat(201))))).toContain('200 characters');
    expect(await submit('BIT-1', [replace('item_name', text('x'.repeat(200)))])).toMatchObject({
      status: 'ACCEPTED',
    });
    expect(await invalid('BIT-1', replace('generic_keyword', text('é'.repeat(125))))).toContain('249 bytes');
    expect(await submit('BIT-1', [replace('generic_keyword', text('e'.repeat(249)))])).toMatchObject({
      status: 'ACCEPTED',
    });
    const six = Array.from({ length: 6 }, (_, n) => text(`Bullet ${n}`));
    expect(await invalid('BIT-1', replace('bullet_point', ...six))).toContain('at most 5');
  });

  it('refuses wrong types, unknown members, values outside a list, missing members and empty texts', async () => {
    expect(
      await invalid('BIT-1', replace('item_name', { value: 7, language_tag: 'en_GB', ...uk })),
    ).toContain('string');
    expect(await invalid('BIT-1', replace('item_name', { ...text('A'), bold: true }))).toContain("'bold'");
    expect(await invalid('BIT-1', replace('item_name', text('A', 'fr_FR')))).toContain('en_GB');
    expect(await invalid('BIT-1', replace('item_name', { value: 'A', ...uk }))).toContain("'language_tag'");
    expect(await invalid('BIT-1', replace('item_name', text('')))).toContain('shorter');
    expect(await invalid('BIT-1', replace('purchasable_offer', price(0)))).toContain('at least');
  });

  it('refuses attributes that the type lacks, and changes of those that cannot be edited', async () => {
    expect(await invalid('BIT-1', replace('fake_attribute', text('A')))).toContain('no such attribute');
    const tape = { productType: 'ADHESIVE_TAPES' };
    expect(await invalid('TAPE-3', replace('title_differentiation', text('Strong')), tape)).toContain(
      'no such attribute',
    );
    expect(await invalid('BIT-1', replace('brand', text('Otherwell')))).toContain('cannot be edited');
    expect(await submit('BIT-1', [replace('brand', text('Testwell'))])).toMatchObject({ status: 'ACCEPTED' });
  });

  it('takes an Item Highlight only beside a title of at most 75 characters', async () => {
    const long = text('x'.repeat(76));
    expect(await invalid('BIT-1', replace('title_differentiation', text('x'.repeat(126))))).toContain('125');
    const both = [replace('item_name', long), replace('title_differentiation', text('For metal'))];
    expect(await submit('BIT-1', both)).toMatchObject({
      status: 'INVALID',
      issues: [{ attributeNames: ['title_differentiation'], categories: ['INVALID_ATTRIBUTE'] }],
    });
    await publish('BIT-1', [replace('title_differentiation', text('For metal'))]);
    expect(await invalid('BIT-1', replace('item_name', long))).toContain('75 characters');
    expect(await submit('BIT-1', [replace('item_name', text('x'.repeat(75)))])).toMatchObject({
      status: 'ACCEPTED',
    });
  });

  it('takes offer attributes under PRODUCT, content only under the own type', async () => {
    const offer = [replace('purchasable_offer', price(8.99))];
    expect(await submit('BIT-1', offer, { productType: 'PRODUCT' })).toMatchObject({ status: 'ACCEPTED' });
    const title = replace('item_name', text('A title'));
    expect(await invalid('BIT-1', title, { productType: 'PRODUCT' })).toContain('offer attributes only');
    expect(await invalid('BIT-1', title, { productType: 'SCREWS' })).toContain('DRILL_BITS');
  });

  it('previews without writing anything', async () => {
    const preview = { query: { mode: 'VALIDATION_PREVIEW', includedData: 'identifiers,issues' } };
    const good = await submit('BIT-1', [replace('item_name', text('A title'))], preview);
    expect(good).toMatchObject({ status: 'VALID', issues: [] });
    expect(await submit('BIT-1', [replace('item_name', text('x'.repeat(201)))], preview)).toMatchObject({
      status: 'INVALID',
    });
    expect(sandbox.control.acceptedPatches()).toEqual([]);
    sandbox.control.advance(60);
    expect((await client.attributes('BIT-1')).item_name).toEqual([text(miniCatalogue[0]?.title ?? '')]);
  });

  it('takes a listing down when its price falls under its own minimum', async () => {
    const [offer] = (await client.attributes(offerSku)).purchasable_offer ?? [];
    await publish(offerSku, [replace('purchasable_offer', { ...offer, ...price(5) })]);
    expect((await client.listing(offerSku)).body).toMatchObject({
      issues: [{ code: '18155', enforcements: { actions: [{ action: 'LISTING_SUPPRESSED' }] } }],
      summaries: [{ status: ['DISCOVERABLE'] }],
    });
  });
});

describe('a request that breaks the model', () => {
  const bad = async (body: unknown, headers = {}) => {
    const { status, body: answer } = await client.call(
      `/listings/2021-08-01/items/${client.sellerId}/BIT-1`,
      { method: 'PATCH', query: { marketplaceIds: marketplace.id }, body, headers, wrong: true },
    );
    return { status, text: JSON.stringify(answer) };
  };

  it('is refused with the member named', async () => {
    const patches = [replace('item_name', text('A'))];
    expect(await bad({ patches })).toMatchObject({
      status: 400,
      text: expect.stringContaining('productType'),
    });
    expect(await bad({ productType: 'DRILL_BITS', patches: [] })).toMatchObject({ status: 400 });
    const nested = {
      productType: 'DRILL_BITS',
      patches: [{ op: 'replace', path: '/attributes/item_name/0/value' }],
    };
    expect(await bad(nested)).toMatchObject({ status: 400, text: expect.stringContaining('patches.0.path') });
    const move = { productType: 'DRILL_BITS', patches: [{ op: 'move', path: '/attributes/item_name' }] };
    expect(await bad(move)).toMatchObject({ status: 400, text: expect.stringContaining('patches.0.op') });
    expect(await bad({ productType: 'DRILL_BITS', patches }, { 'content-type': 'text/plain' })).toMatchObject(
      {
        status: 415,
      },
    );
    const big = { productType: 'DRILL_BITS', patches: [replace('item_name', text('x'.repeat(1_100_000)))] };
    expect(await bad(big)).toMatchObject({ status: 413 });
  });

  it('is refused for a SKU that there is not', async () => {
    expect((await client.patch('NONE', [replace('item_name', text('A'))])).status).toBe(400);
    expect((await client.listing('NONE')).status).toBe(404);
  });
});
