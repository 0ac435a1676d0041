import * as z from 'zod/mini';
import { listingImageSchema } from './listing';
import { marketplaceIdSchema } from './marketplace';

const text = (longest: number) => z.nullable(z.string().check(z.maxLength(longest)));
const amount = z.nullable(z.int().check(z.nonnegative()));

/** What a product page showed a seller who opened it: data like any other, and no more to be trusted. */
export const shownPageSchema = z.strictObject({
  marketplace: marketplaceIdSchema,
  asin: z.string().check(z.regex(/^[A-Z0-9]{10}$/)),
  /** When the page was read, epoch ms. */
  at: z.int(),
  title: text(2000),
  brand: text(200),
  bullets: z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(30)),
  description: text(20_000),
  images: z.array(listingImageSchema).check(z.maxLength(30)),
  imageCount: amount,
  hasVideo: z.nullable(z.boolean()),
  hasAplus: z.nullable(z.boolean()),
  /** Integer minor units of `currency`. */
  priceIncVat: amount,
  currency: text(3),
  rating: z.nullable(z.number().check(z.gte(0), z.lte(5))),
  reviewCount: amount,
  bestSellerRanks: z
    .array(z.object({ category: z.string().check(z.maxLength(300)), rank: z.int().check(z.positive()) }))
    .check(z.maxLength(20)),
  breadcrumb: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(20)),
  attributes: z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(2000))),
  availability: text(300),
});
export type ShownPage = z.infer<typeof shownPageSchema>;
