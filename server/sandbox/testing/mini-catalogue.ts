import type { CatalogueItem } from '../catalogue/item';

const march = Date.UTC(2024, 2, 1);
const day = 86_400_000;

const base: CatalogueItem = {
  asin: 'B0SANDBX01',
  sku: 'BIT-1',
  productType: 'DRILL_BITS',
  brand: 'Testwell',
  title: 'Testwell HSS Drill Bit Set, 19 Pieces',
  itemHighlight: null,
  bullets: ['Split point starts without wandering', 'Ground, not rolled'],
  description: 'A set of drill bits.',
  searchTerms: 'twist drill jobber',
  attributes: { material: [{ value: 'HSS', language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' }] },
  priceIncVat: 1_299,
  listPriceIncVat: null,
  offerExtras: {},
  quantity: 12,
  handlingDays: 2,
  status: ['BUYABLE', 'DISCOVERABLE'],
  issues: [],
  images: [{ variant: 'MAIN', file: 'bits.png', width: 1_600, height: 1_600 }],
  browsePath: ['DIY & Tools', 'Power Tool Accessories', 'Drill Bits'],
  departmentRank: 4_500,
  leafRank: 80,
  rating: 4.4,
  reviewCount: 120,
  createdAt: march,
  merchant: null,
};

/** A few products that show each rule; the whole catalogue has its own tests. */
export const miniCatalogue: CatalogueItem[] = [
  base,
  {
    ...base,
    asin: 'B0SANDBX02',
    sku: 'OFFER/2 50%',
    title: 'Testwell Masonry Bits',
    offerExtras: { minimumIncVat: 900, maximumIncVat: 2_000, saleIncVat: 1_099, businessIncVat: 1_199 },
    createdAt: march + day,
  },
  {
    ...base,
    asin: 'B0SANDBX03',
    sku: 'TAPE-3',
    productType: 'ADHESIVE_TAPES',
    title: 'Testwell Masking Tape',
    status: ['DISCOVERABLE'],
    quantity: 0,
    issues: [
      {
        code: '90220',
        message: "'unit_count' is required but not supplied.",
        severity: 'ERROR',
        attributeNames: ['unit_count'],
        categories: ['MISSING_ATTRIBUTE'],
        enforcements: ['LISTING_SUPPRESSED'],
      },
    ],
    createdAt: march + 2 * day,
  },
  {
    ...base,
    asin: 'B0SANDBX04',
    sku: null,
    brand: 'Rivalton',
    title: 'Rivalton Drill Bits',
    offerExtras: {},
  },
];
