import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const uk = { marketplace_id: marketplace.id };
const text = (value: string) => [{ value, language_tag: 'en_GB', ...uk }];
const whole = {
  item_name: text('Testwell Bradawl'),
  brand: text('Testwell'),
  bullet_point: text('Turned handle'),
  product_description: text('A bradawl.'),
  main_product_image_locator: [{ media_location: 'https://example.com/bradawl.png', ...uk }],
  country_of_origin: [{ value: 'GB', ...uk }],
  supplier_declared_dg_hz_regulation: [{ value: 'not_applicable', ...uk }],
  condition_type: [{ value: 'new_new', ...uk }],
  purchasable_offer: [
    { ...uk, currency: 'GBP', audience: 'ALL', our_price: [{ schedule: [{ value_with_tax: 6.5 }] }] },
  ],
  fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity: 3 }],
};
const pathOf = (sku: string) => `/listings/2021-08-01/items/${client.sellerId}/${encodeURIComponent(sku)}`;
const put = (sku: string, attributes: object, more = {}) =>
  client.call(pathOf(sku), {
    method: 'PUT',
    query: { marketplaceIds: marketplace.id, ...more },
    body: { productType: 'HAND_TOOLS', requirements: 'LISTING', attributes },
  });

describe('putListingsItem', () => {
  it('creates a listing that is shown once it is visible', async () => {
    expect((await put('AWL-9', whole)).body).toMatchObject({ status: 'ACCEPTED', issues: [] });
    expect((await client.listing('AWL-9')).status).toBe(404);
    sandbox.control.advance(41);
    expect((await client.listing('AWL-9')).body).toMatchObject({
      summaries: [
        { productType: 'HAND_TOOLS', itemName: 'Testwell Bradawl', status: ['BUYABLE', 'DISCOVERABLE'] },
      ],
      offers: [{ offerType: 'B2C', price: { amount: '6.50', currencyCode: 'GBP' } }],
    });
  });

  it('asks for every required attribute, and writes nothing in a preview', async () => {
    const { item_name: _, ...rest } = whole;
    expect((await put('AWL-9', rest)).body).toMatchObject({
      status: 'INVALID',
      issues: [{ code: '90220', attributeNames: ['item_name'], categories: ['MISSING_ATTRIBUTE'] }],
    });
    expect((await put('AWL-9', whole, { mode: 'VALIDATION_PREVIEW' })).body).toMatchObject({
      status: 'VALID',
    });
    expect(sandbox.control.acceptedPatches()).toEqual([]);
  });

  it('replaces all attributes of a listing that is there', async () => {
    await put('AWL-9', whole);
    sandbox.control.advance(41);
    const { bullet_point: _, ...rest } = whole;
    await put('AWL-9', { ...rest, bullet_point: text('Beech handle') });
    sandbox.control.advance(41);
    expect((await client.attributes('AWL-9')).bullet_point).toEqual(text('Beech handle'));
  });

  it('replaces the offer alone when only an offer is sent', async () => {
    const { condition_type, purchasable_offer } = whole;
    const offer = {
      condition_type,
      purchasable_offer,
      fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity: 70 }],
    };
    const answer = await client.call(pathOf('BIT-1'), {
      method: 'PUT',
      query: { marketplaceIds: marketplace.id },
      body: { productType: 'DRILL_BITS', requirements: 'LISTING_OFFER_ONLY', attributes: offer },
    });
    expect(answer.body).toMatchObject({ status: 'ACCEPTED' });
    sandbox.control.advance(41);
    const after = await client.attributes('BIT-1');
    expect(after).toMatchObject(offer);
    expect(after.item_name).toEqual(text(miniCatalogue[0]?.title ?? ''));
  });

  it('asks for what a condition requires', async () => {
    const bulb = {
      ...whole,
      wattage: [{ value: 5, unit: 'watts', ...uk }],
      bulb_base: [{ value: 'gu10', ...uk }],
      is_dimmable: [{ value: true, ...uk }],
    };
    const answer = await client.call(pathOf('BULB-1'), {
      method: 'PUT',
      query: { marketplaceIds: marketplace.id },
      body: { productType: 'LIGHT_BULBS', requirements: 'LISTING', attributes: bulb },
    });
    expect(answer.body).toMatchObject({
      status: 'INVALID',
      issues: [{ attributeNames: ['dimmer_compatibility'] }],
    });
  });
});

describe('deleteListingsItem', () => {
  it('takes the listing away once it is visible; the product stays in the catalogue', async () => {
    const answer = await client.call(pathOf('BIT-1'), {
      method: 'DELETE',
      query: { marketplaceIds: marketplace.id },
    });
    expect(answer.body).toMatchObject({ status: 'ACCEPTED' });
    expect((await client.listing('BIT-1')).status).toBe(200);
    sandbox.control.advance(41);
    expect((await client.listing('BIT-1')).status).toBe(404);
    expect(sandbox.state.product('B0SANDBX01')?.item.sku).toBeNull();
  });
});
