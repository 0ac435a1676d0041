import * as z from 'zod/mini';

/**
 * What the page readers report. Money is in minor units of `currency` (pence, cents; JPY has none), as shown, with
 * VAT (US pages: without sales tax). Null means that the page does not show it or that the reader is not sure;
 * `reasons` of the reading says which.
 */
const text = z.nullable(z.string());
const money = z.nullable(z.int().check(z.nonnegative()));
const count = z.nullable(z.int().check(z.nonnegative()));
const rating = z.nullable(z.number().check(z.gte(0), z.lte(5)));

export const pageImage = z.object({
  url: z.string(),
  /** Pixels of the largest form that the page names; null when it names none. Amazon never enlarges a file. */
  width: count,
  height: count,
  /** `MAIN`, `PT01`, … as Amazon calls the position; null where the page does not say. */
  variant: text,
});

export const productFacts = z.object({
  asin: text,
  title: text,
  priceIncVat: money,
  currency: text,
  priceText: text,
  priceRange: z.nullable(z.object({ low: z.int(), high: z.int() })),
  /** The recommended price that is struck through; never a "Was" or typical price. */
  listPrice: money,
  unitPriceText: text,
  /** Null for books, whose byline names the author. */
  brand: text,
  /** Everything in the byline node, as the page has it. */
  byline: text,
  /** Bullets shown without opening "Show more". */
  bulletCount: z.int().check(z.nonnegative()),
  imageCount: count,
  rating,
  reviewCount: count,
  bestSellerRanks: z.array(z.object({ category: z.string(), rank: z.int() })),
  merchant: z.object({ name: text, id: text }),
  dispatchedFrom: text,
  availability: text,
  unavailable: z.boolean(),
  hasBuyButton: z.boolean(),
  breadcrumb: z.array(z.string()),
  variationDimensions: z.array(z.string()),
  hasAplus: z.boolean(),
  /** Only on a page that offers the item second-hand and not new. */
  usedPriceIncVat: z.optional(money),
  /** Every bullet, those behind "Show more" too. */
  bullets: z.array(z.string()),
  description: text,
  images: z.array(pageImage),
  /** Rows of the product details tables and lists, label to value, in page order. */
  attributes: z.record(z.string(), z.string()),
  hasVideo: z.nullable(z.boolean()),
});

export const searchResult = z.object({
  asin: z.string(),
  title: text,
  price: money,
  currency: text,
  sponsored: z.boolean(),
  rating,
  /** 1 for the first row, advertisements counted. */
  position: z.int(),
  /** 1 for the first row that is no advertisement; null for an advertisement. */
  organicRank: z.nullable(z.int()),
});

export const searchFacts = z.object({
  query: text,
  resultCountText: text,
  resultCount: z.int(),
  sponsoredCount: z.int(),
  results: z.array(searchResult),
});

export const bestsellersFacts = z.object({
  pageTitle: text,
  itemCount: z.int(),
  items: z.array(
    z.object({ asin: text, title: text, rank: z.nullable(z.int()), price: money, currency: text }),
  ),
});

export const inventoryFacts = z.object({
  rows: z.array(
    z.object({
      sku: z.string(),
      asin: text,
      title: text,
      priceIncVat: money,
      currency: text,
      quantity: count,
      status: text,
    }),
  ),
});

export const editFacts = z.object({
  asin: text,
  sku: text,
  fields: z.array(
    z.object({
      /** The listing attribute that the field edits. */
      attribute: z.enum([
        'item_name',
        'bullet_point',
        'product_description',
        'generic_keyword',
        'title_differentiation',
      ]),
      /** Which of several of its kind, from 0. */
      index: z.int(),
      /** Amazon's own name of the field. */
      name: z.string(),
      value: text,
    }),
  ),
  /** Names of the fields on the page that the reader does not know. */
  notRecognised: z.array(z.string()),
});

const reading = { url: z.string(), reasons: z.record(z.string(), z.string()) };

export const pageReading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product'), facts: productFacts, ...reading }),
  z.object({ kind: z.literal('search'), facts: searchFacts, ...reading }),
  z.object({ kind: z.literal('bestsellers'), facts: bestsellersFacts, ...reading }),
  z.object({ kind: z.literal('seller-central-inventory'), facts: inventoryFacts, ...reading }),
  z.object({ kind: z.literal('seller-central-edit'), facts: editFacts, ...reading }),
  z.object({ kind: z.literal('robot-check'), facts: z.null(), ...reading }),
  z.object({ kind: z.literal('other'), facts: z.null(), ...reading }),
]);

export type PageImage = z.infer<typeof pageImage>;
export type ProductFacts = z.infer<typeof productFacts>;
export type SearchResult = z.infer<typeof searchResult>;
export type SearchFacts = z.infer<typeof searchFacts>;
export type BestsellersFacts = z.infer<typeof bestsellersFacts>;
export type InventoryFacts = z.infer<typeof inventoryFacts>;
export type EditFacts = z.infer<typeof editFacts>;
export type PageReading = z.infer<typeof pageReading>;
export type PageKind = PageReading['kind'];
export type Reasons = PageReading['reasons'];
