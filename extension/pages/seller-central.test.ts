import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readPage } from './read-page';
import { editFields } from './seller-central-edit';
import { inventoryRowElements } from './seller-central-inventory';

const INVENTORY = 'https://sellercentral.amazon.co.uk/myinventory/inventory?fulfilledBy=all&page=1';
const EDIT = 'https://sellercentral.amazon.co.uk/abis/listing/edit?sku=HOOK-1&asin=B0HOOK0001';

const pair = (label: string, value: string) =>
  `<div class="JanusSplitBox-module__row--a1"><div class="JanusSplitBox-module__panel--b2">${label}</div><div class="JanusSplitBox-module__panel--b2">${value}</div></div>`;
const price = (label: string, value: string) =>
  `<div class="VolusPriceInputComposite-module__priceInputRow--z9">${label}<kat-input-group>£<kat-input value="${value}"></kat-input></kat-input-group></div>`;

/** A row as it comes with any class hash, in the account's language. */
const row = (sku: string, [available, own, minimum]: [string, string, string]) => `
  <div data-sku="${sku}"><div class="JanusTable-module__tableContentRow--x1">
    <div class="ProductDetails-module__titleContainer--q7"><a href="https://www.amazon.co.uk/dp/B0HOOK0001">Wall hook</a></div>
    ${pair('SKU', sku)}${pair('ASIN', 'B0HOOK0001')}${pair(available, '12')}
    <div class="VolusPriceInputComposite-module__container--k3">${price(minimum, '5.00')}${price(own, '9.99')}</div>
    <div class="Status-module__container--s1"><kat-label emphasis="Active"></kat-label></div>
  </div></div>`;

describe('the inventory of Seller Central', () => {
  it.each([
    ['English', ['Available (FBM)', 'Price', 'Minimum price']],
    ['German', ['Verfügbar', 'Preis', 'Mindestpreis']],
    ['French', ['Disponible', 'Prix', 'Prix minimum']],
  ] as [string, [string, string, string]][])('is read in %s, columns in any order', (_, labels) => {
    const document = parsePage(`<div id="navbar"></div>${row('HOOK-1', labels)}${row('HOOK-2', labels)}`);
    const reading = readPage(document, INVENTORY);
    expect(reading.kind).toBe('seller-central-inventory');
    const expected = {
      asin: 'B0HOOK0001',
      title: 'Wall hook',
      priceIncVat: 999,
      currency: 'GBP',
      quantity: 12,
      status: 'Active',
    };
    expect(reading.facts).toEqual({
      rows: [
        { sku: 'HOOK-1', ...expected },
        { sku: 'HOOK-2', ...expected },
      ],
    });
    expect(reading.reasons).toEqual({});
    expect([...inventoryRowElements(document).keys()]).toEqual(['HOOK-1', 'HOOK-2']);
  });

  it('says that it reads too little when rows tell neither ASIN nor title', () => {
    const reading = readPage(parsePage('<div data-sku="A"><p>new layout</p></div>'), INVENTORY);
    expect(reading.reasons.rows).toContain('layout is not known');
  });

  it('says that there are no rows', () => {
    expect(readPage(parsePage('<div></div>'), INVENTORY).reasons.rows).toBeTruthy();
  });

  it('does not take the lowest allowed price for the price', () => {
    const document = parsePage(
      `<div data-sku="A"><div class="VolusPriceInputComposite-module__container--1">${price('Minimum price', '5.00')}</div></div>`,
    );
    const facts = readPage(document, INVENTORY).facts;
    expect(facts).toMatchObject({ rows: [{ sku: 'A', priceIncVat: null }] });
  });
});

describe('the edit page of Seller Central', () => {
  const html = `
    <kat-textarea name="item_name-0-value" value="Wall hook"></kat-textarea>
    <kat-textarea name="bullet_point-1-value" value="Steel"></kat-textarea>
    <kat-textarea name="bullet_point-7-value" value="Brass"></kat-textarea>
    <textarea name="product_description-0-value">A hook.</textarea>
    <kat-input name="generic_keyword-0-value" value=""></kat-input>
    <kat-input name="title_differentiation-0-value" value="For heavy coats"></kat-input>
    <kat-input name="item_type_name-0-value" value="Hook"></kat-input>
    <input type="hidden" name="csrf" value="secret">`;

  it('is read field by field, the rest named as not recognised', () => {
    const reading = readPage(parsePage(html), EDIT);
    expect(reading).toMatchObject({
      kind: 'seller-central-edit',
      facts: { asin: 'B0HOOK0001', sku: 'HOOK-1', notRecognised: ['item_type_name-0-value'] },
    });
    const fields = reading.kind === 'seller-central-edit' ? reading.facts.fields : [];
    expect(fields.map(({ attribute, index, value }) => [attribute, index, value])).toEqual([
      ['item_name', 0, 'Wall hook'],
      ['bullet_point', 0, 'Steel'],
      ['bullet_point', 1, 'Brass'],
      ['product_description', 0, 'A hook.'],
      ['generic_keyword', 0, ''],
      ['title_differentiation', 0, 'For heavy coats'],
    ]);
  });

  it('gives the elements beside which counters stand', () => {
    const fields = editFields(parsePage(html));
    expect(fields.every(({ element, name }) => element.getAttribute('name') === name)).toBe(true);
  });
});
