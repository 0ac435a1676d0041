import * as z from 'zod/mini';
import { listingContentSchema } from './listing-content';
import { listingIssueSchema } from './listing-issue';
import { marketplaceIdSchema } from './marketplace';

export const listingImageSchema = z.object({
  /** MAIN, PT01 … PT08, SWCH */
  variant: z.string(),
  url: z.string(),
  /** Pixels; null where not known. */
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
});
export type ListingImage = z.infer<typeof listingImageSchema>;

export const listingOfferSchema = z.object({
  /** Integer pence (or cents), VAT included; null where Amazon gives none. */
  priceIncVat: z.nullable(z.int()),
  currency: z.string(),
  quantity: z.nullable(z.int()),
  handlingDays: z.nullable(z.int()),
});
export type ListingOffer = z.infer<typeof listingOfferSchema>;

/** One SKU on one marketplace, as the extension and the server both hold it. */
export const listingSchema = z.object({
  id: z.string(),
  marketplace: marketplaceIdSchema,
  sku: z.string(),
  asin: z.nullable(z.string()),
  productType: z.nullable(z.string()),
  content: listingContentSchema,
  images: z.array(listingImageSchema),
  offer: listingOfferSchema,
  /** BUYABLE, DISCOVERABLE */
  status: z.array(z.string()),
  issues: z.array(listingIssueSchema),
  /**
   * Other attributes that rules read, flattened to their first value: material, size, unit_count …; further values
   * stand beside it as `material#2`.
   */
  attributes: z.record(z.string(), z.string()),
  /** Counts up when content changes; 1 is the first seen. */
  version: z.int(),
  /** Last read from Amazon, epoch ms. */
  fetchedAt: z.int(),
  /** Last change of anything in this row, epoch ms. */
  updatedAt: z.int(),
});
export type Listing = z.infer<typeof listingSchema>;

/** A parent groups variations, is never bought and is not scored. */
export function isParentListing(listing: Pick<Listing, 'attributes'>): boolean {
  return listing.attributes.parentage_level === 'parent';
}

export const listingVersionSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  version: z.int(),
  content: listingContentSchema,
  /** `amazon`: seen there first; `published`: confirmed after our own change; `rewritten`: Amazon changed our words. */
  origin: z.enum(['amazon', 'published', 'rewritten']),
  changeId: z.nullable(z.string()),
  at: z.int(),
});
export type ListingVersion = z.infer<typeof listingVersionSchema>;
