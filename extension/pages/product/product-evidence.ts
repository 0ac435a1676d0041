import * as z from 'zod/mini';

/**
 * What a content script takes from a product page: the words, links and data as they stand, gathered by selectors. What
 * they mean, in whichever language, is worked out from this by `interpret-product.ts`, where the page does not wait
 * for it. ASIN, title and price alone are read in the page, for the strip shows them at once.
 */
const text = z.nullable(z.string());
const money = z.nullable(z.int().check(z.nonnegative()));
const texts = z.array(z.string());

export const priceFacts = z.object({
  priceIncVat: money,
  currency: text,
  priceText: text,
  priceRange: z.nullable(z.object({ low: z.int(), high: z.int() })),
  usedPriceIncVat: z.optional(money),
});

const bylineEvidence = z.object({
  /** Everything in the byline node. */
  source: text,
  /** Authors, artists, directors: no brand. */
  isOfPeople: z.boolean(),
  words: z.string(),
  link: z.string(),
  /** The row "Brand" of the overview table. */
  tableRow: text,
});

const bulletLine = z.object({
  text: z.string(),
  /** On the page before "Show more" is pressed. */
  shown: z.boolean(),
});

const detailRow = z.object({
  /** Empty where the row has no cell or bold words to be one. */
  label: z.string(),
  value: z.string(),
  /** It links to a list of best sellers. */
  isRanked: z.boolean(),
});

const imageEvidence = z.object({
  /** Source of the arrays of the gallery's data. */
  gallery: texts,
  /** Source of the main image's map of sizes. */
  main: texts,
  /** Beside each map the address of the form for zooming; empty where there is none, null where it is not said. */
  zoomed: z.array(z.nullable(z.string())),
  thumbnails: z.int().check(z.nonnegative()),
});

const sellerEvidence = z.object({
  name: text,
  dispatcher: text,
  /** Row names and values of the table in the buy box. */
  table: z.array(z.tuple([z.string(), z.string()])),
  sentence: z.string(),
  links: texts,
  ids: texts,
});

const struckPrice = z.object({ price: z.string(), label: z.string() });

export const productEvidence = z.object({
  url: z.string(),
  asin: text,
  title: text,
  price: priceFacts,
  whyNoPrice: text,
  struckPrices: z.array(struckPrice),
  unitPriceText: text,
  byline: bylineEvidence,
  bulletLines: z.array(z.array(bulletLine)),
  images: imageEvidence,
  starWords: texts,
  countWords: texts,
  details: z.array(detailRow),
  seller: sellerEvidence,
  availability: text,
  offerWords: texts,
  hasBuyButton: z.boolean(),
  breadcrumb: texts,
  variationDimensions: texts,
  hasAplus: z.boolean(),
  description: text,
  hasVideo: z.nullable(z.boolean()),
});

export type ProductEvidence = z.infer<typeof productEvidence>;
export type PriceFacts = z.infer<typeof priceFacts>;
export type BylineEvidence = z.infer<typeof bylineEvidence>;
export type BulletLine = z.infer<typeof bulletLine>;
export type DetailRow = z.infer<typeof detailRow>;
export type ImageEvidence = z.infer<typeof imageEvidence>;
export type SellerEvidence = z.infer<typeof sellerEvidence>;
export type StruckPrice = z.infer<typeof struckPrice>;
