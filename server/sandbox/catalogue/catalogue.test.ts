import { describe, expect, it } from 'vitest';
import { checkAttributes } from '../amazon/listings/check-attributes';
import { productTypeNamed } from '../amazon/product-types/index';
import { catalogue } from './catalogue';
import { issues } from './issues.data';
import type { CatalogueItem } from './item';
import { stateOf } from './static-state';
import { variationsOf } from './variations';

const own = catalogue.filter(({ sku }) => sku !== null);
const rivals = catalogue.filter(({ sku }) => sku === null);
const share = (matches: (item: CatalogueItem) => boolean) => own.filter(matches).length / own.length;
const bytes = (text: string) => new TextEncoder().encode(text).length;
const productTypes = [
  'DRILL_BITS',
  'SCREWS',
  'SAW_BLADES',
  'ABRASIVE_DISCS',
  'HAND_TOOLS',
  'ADHESIVE_TAPES',
  'PAINT_BRUSHES',
  'LIGHT_BULBS',
  'SAFETY_GLOVES',
  'KNIVES',
];

/** What breaks today's definitions on purpose: old listings of a seller who never came back to them. */
const allowedFaults =
  /country_of_origin|product_description|bullet_point|generic_keyword|item_name|unit_count|number_of_items/;

describe('the simulated catalogue', () => {
  it('fits the definitions of its product types but where a listing is meant to be poor', () => {
    const faults = stateOf(catalogue)
      .listings()
      .flatMap(({ item, attributes }) => {
        const type = productTypeNamed(item.productType);
        if (type === undefined) return [`${item.sku}: no product type ${item.productType}`];
        return checkAttributes(type, attributes, 'LISTING').map(({ message }) => `${item.sku}: ${message}`);
      });
    expect(faults.filter((fault) => !allowedFaults.test(fault))).toEqual([]);
    expect(faults.length).toBeGreaterThan(5);
  });

  it('holds at least 120 own SKUs and 60 rivals in ten product types', () => {
    expect(own.length).toBeGreaterThanOrEqual(120);
    expect(rivals.length).toBeGreaterThanOrEqual(60);
    expect(new Set(own.map(({ productType }) => productType))).toEqual(new Set(productTypes));
    expect(new Set(rivals.map(({ productType }) => productType))).toEqual(new Set(productTypes));
  });

  it('gives every product its own ASIN, SKU, title and pictures', () => {
    const isUnique = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
    isUnique(catalogue.map(({ asin }) => asin));
    isUnique(own.map(({ sku }) => sku));
    isUnique(catalogue.map(({ title }) => title));
    isUnique(catalogue.flatMap(({ images }) => images.map(({ file }) => file)));
  });

  it('tells the story of the mock-ups', () => {
    const story = own.find(({ sku }) => sku === 'TB-MDB-12');
    expect(story).toMatchObject({
      asin: 'B0CT4K8R2M',
      priceIncVat: 1799,
      listPriceIncVat: 2299,
      quantity: 104,
    });
    expect(story?.title).toBe(
      'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone Heavy Duty',
    );
    expect(story?.title).toHaveLength(112);
    expect(story?.itemHighlight).toBeNull();
    expect(story?.issues).toHaveLength(1);
  });

  it.each(catalogue.map((item) => [item.sku ?? item.title, item] as const))(
    '%s has a valid shape',
    (_, item) => {
      expect(item.asin).toMatch(/^B0[A-Z0-9]{8}$/);
      expect(item.sku ?? 'X').toMatch(/^[A-Z0-9][A-Z0-9-]{0,39}$/);
      expect(item.title.length).toBeGreaterThan(10);
      expect(item.title.length).toBeLessThanOrEqual(200);
      expect(item.images.length).toBeGreaterThanOrEqual(1);
      expect(item.images.length).toBeLessThanOrEqual(9);
      expect(item.images[0]?.variant).toBe('MAIN');
      for (const { width, height } of item.images) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(300);
        expect(Math.max(width, height)).toBeLessThanOrEqual(2500);
      }
      const prices = [item.priceIncVat, item.listPriceIncVat, ...Object.values(item.offerExtras)];
      for (const pence of prices.filter((price) => price !== null)) {
        expect(pence).toSatisfy((value: number) => Number.isInteger(value) && value > 0);
      }
      expect(item.listPriceIncVat ?? Infinity).toBeGreaterThan(item.priceIncVat ?? 0);
      expect(item.offerExtras.minimumIncVat ?? 0).toBeLessThanOrEqual(item.priceIncVat ?? 0);
      expect(Number.isInteger(item.quantity) && item.quantity >= 0).toBe(true);
      expect(item.browsePath[0]).toBe('DIY & Tools');
      expect(item.rating === null).toBe(item.reviewCount === 0);
      expect(item.departmentRank === null).toBe(item.leafRank === null);
      for (const instances of Object.values(item.attributes)) {
        expect(instances.every(({ marketplace_id }) => marketplace_id === 'A1F83G8C2ARO7P')).toBe(true);
      }
      expect([item.title, ...item.bullets, item.description, item.searchTerms].join(' ')).not.toMatch(/[{}]/);
    },
  );

  it('is as mixed as real listings are', () => {
    expect(share(({ title }) => title.length > 75)).toBeGreaterThan(0.28);
    expect(share(({ title }) => title.length > 75)).toBeLessThan(0.76);
    expect(share(({ title }) => title.length < 40)).toBeGreaterThan(0.05);
    expect(share(({ itemHighlight }) => itemHighlight === null)).toBeGreaterThan(0.8);
    expect(share(({ title }) => title === title.toUpperCase())).toBeGreaterThan(0);
    expect(share(({ bullets }) => bullets.length < 3)).toBeGreaterThan(0.04);
    expect(share(({ bullets }) => bullets.length >= 5)).toBeGreaterThan(0.3);
    expect(share(({ searchTerms }) => bytes(searchTerms) > 249)).toBeGreaterThan(0.02);
    expect(share(({ searchTerms }) => searchTerms === '')).toBeGreaterThan(0.03);
    expect(share(({ description }) => description.length < 60)).toBeGreaterThan(0.1);
    expect(share(({ description }) => description.length > 200)).toBeGreaterThan(0.2);
    expect(share(({ description }) => /<\w+>/.test(description))).toBeGreaterThan(0.02);
    expect(share(({ bullets }) => /guarantee|eco.?friendly/i.test(bullets.join(' ')))).toBeGreaterThan(0.03);
    expect(share(({ images }) => images.length === 1)).toBeGreaterThan(0.05);
    expect(share(({ images }) => images.length >= 6)).toBeGreaterThan(0.1);
  });

  it('has listings out of stock, inactive, hidden, with issues and with price extras', () => {
    expect(share(({ quantity }) => quantity === 0)).toBeGreaterThan(0.08);
    expect(share(({ status }) => status.length === 0)).toBeGreaterThan(0.02);
    expect(own.some(({ status }) => status.join() === 'BUYABLE')).toBe(true);
    const withIssues = share((item) => item.issues.length > 0);
    expect(withIssues).toBeGreaterThan(0.06);
    expect(withIssues).toBeLessThan(0.12);
    const used = new Set(own.flatMap((item) => item.issues.map(({ message }) => message)));
    expect(used.size).toBeGreaterThanOrEqual(Object.keys(issues).length - 2);
    for (const extra of ['minimumIncVat', 'maximumIncVat', 'saleIncVat', 'businessIncVat'] as const) {
      expect(own.some(({ offerExtras }) => offerExtras[extra] !== undefined)).toBe(true);
    }
  });

  it('keeps an Item Highlight only where Amazon would: a title of at most 75 characters', () => {
    for (const { title, itemHighlight } of own) {
      if (itemHighlight === null) continue;
      expect(title.length).toBeLessThanOrEqual(75);
      expect(itemHighlight.length).toBeLessThanOrEqual(125);
    }
  });

  it('names the members of a variation the same from each of them', () => {
    const members = variationsOf('B0CT4K8R2M');
    expect(members?.choices.map(({ label }) => label)).toEqual(['12 pieces', '5 pieces', '8 pieces, 300 mm']);
    for (const { asin } of members?.choices ?? []) expect(variationsOf(asin)).toBe(members);
    expect(catalogue.some(({ asin }) => asin === members?.parentAsin)).toBe(false);
  });
});
