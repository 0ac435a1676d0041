import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../../shared/catalog/marketplace';
import { listingsPageSchema, participationsSchema, submissionSchema } from './listing-schema';
import { minorUnitsOf, statedMinorUnitsOf } from './minor-units';
import { readCataloguePage } from './read-catalogue';
import { readListing } from './read-listing';
import { officialAnswers } from './testing/official-answers';

const us = marketplaces['amazon-us'];
const marketplaceId = us.amazonId;
const writtenItem = {
  sku: 'GM-ZDPI-9B4E',
  summaries: [
    {
      marketplaceId,
      asin: 'B071VG5N9D',
      productType: 'LUGGAGE',
      status: ['BUYABLE'],
      itemName: 'Hardside Carry-On Spinner Suitcase Luggage',
      later: 1,
    },
  ],
  offers: [{ marketplaceId, offerType: 'B2C', price: { currencyCode: 'USD', amount: '100.00' } }],
  fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 100 }],
  issues: [
    {
      code: '18027',
      message: 'Text in image',
      severity: 'ERROR',
      categories: ['NEW_ONE'],
      enforcements: { actions: [{ action: 'SEARCH_SUPPRESSED' }], exemption: { status: 'NOT_EXEMPT' } },
    },
  ],
};

describe('Amazon’s own sample answers', () => {
  it('read as listings, with the offer, status and issues of the marketplace asked for', () => {
    const [item] = officialAnswers('listingsItems_2021-08-01.getListingsItem', writtenItem);
    const listing = readListing(item, us);
    expect(listing).toMatchObject({
      ok: true,
      value: {
        sku: 'GM-ZDPI-9B4E',
        asin: 'B071VG5N9D',
        status: ['BUYABLE'],
        offer: { priceIncVat: 10_000, currency: 'USD', quantity: 100 },
        content: { title: 'Hardside Carry-On Spinner Suitcase Luggage' },
      },
    });
    const issues = listing.ok ? listing.value.issues : [];
    expect(issues.find(({ code }) => code === '18027')?.enforcements).toEqual(['SEARCH_SUPPRESSED']);
  });

  it('read as pages of listings, each item of them', () => {
    const pages = officialAnswers('listingsItems_2021-08-01.searchListingsItems', {
      numberOfResults: 1,
      items: [writtenItem],
    });
    for (const answer of pages) {
      const { items } = listingsPageSchema.parse(answer);
      expect(items.length).toBeGreaterThan(0);
      expect(items.map((item) => readListing(item, us).ok)).toEqual(items.map(() => true));
    }
  });

  it('read as submissions and participations', () => {
    const submission = { sku: 'A', status: 'ACCEPTED', submissionId: 'x', issues: [] };
    for (const answer of officialAnswers('listingsItems_2021-08-01.patchListingsItem', submission)) {
      expect(submissionSchema.safeParse(answer).error).toBeUndefined();
    }
    const rows = {
      payload: [
        {
          marketplace: { id: marketplaceId },
          participation: { isParticipating: true, hasSuspendedListings: false },
          storeName: 'S',
        },
      ],
    };
    for (const answer of officialAnswers('sellers.getMarketplaceParticipations', rows)) {
      expect(participationsSchema.safeParse(answer).error).toBeUndefined();
    }
  });

  it('read as catalogue products, none left out', () => {
    const page = {
      numberOfResults: 1,
      items: [{ asin: 'B071VG5N9D', summaries: [{ marketplaceId, itemName: 'Case' }] }],
    };
    for (const answer of officialAnswers('catalogItems_2022-04-01.searchCatalogItems', page)) {
      const { items } = listingsPageSchema.parse(answer);
      const products = readCataloguePage(JSON.stringify(answer), us);
      expect(products).toMatchObject({
        ok: true,
        value: items.map((item) => ({ asin: (item as { asin: string }).asin })),
      });
    }
  });
});

describe('an amount of money', () => {
  it.each([
    ['7.49', 749],
    ['100.00', 10_000],
    ['0.1', 10],
    [7.49, 749],
    [1.005, 101],
    ['-3.00', null],
    ['1e9', null],
    ['£5', null],
    [-1, null],
    [Number.NaN, null],
    [null, null],
  ])('%s is %s in pence', (amount, pence) => {
    expect(minorUnitsOf(amount)).toBe(pence);
  });
});

describe('a price as a listing states it', () => {
  it.each([
    ['7.49', 749],
    ['-3.00', -300],
    [-0.5, -50],
    [0, 0],
    ['-0', 0],
    ['--1', null],
    ['-', null],
  ])('%s is %s in pence', (amount, pence) => {
    expect(statedMinorUnitsOf(amount)).toBe(pence);
  });
});
