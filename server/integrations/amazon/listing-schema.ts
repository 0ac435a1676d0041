import * as z from 'zod';

/** Longer texts are no listing's: a hostile or broken answer. */
const text = z.string().max(100_000);
const when = z.string().nullish();

const summarySchema = z.object({
  marketplaceId: text,
  asin: text.nullish(),
  productType: text.nullish(),
  status: z.array(text).nullish(),
  itemName: text.nullish(),
  createdDate: when,
  lastUpdatedDate: when,
  mainImage: z.object({ link: text, height: z.number().nullish(), width: z.number().nullish() }).nullish(),
});

export const issueSchema = z.object({
  code: text,
  message: text,
  severity: text,
  attributeNames: z.array(text).nullish(),
  categories: z.array(text).nullish(),
  marketplaceIds: z.array(text).nullish(),
  enforcements: z.object({ actions: z.array(z.object({ action: text })).nullish() }).nullish(),
});
export type AmazonIssue = z.infer<typeof issueSchema>;

const offerSchema = z.object({
  marketplaceId: text,
  offerType: text,
  price: z.object({ currencyCode: text, amount: z.union([text, z.number()]) }),
  audience: z.object({ value: text.nullish() }).nullish(),
});

/** What we use of an item of the Listings Items API 2021-08-01; unknown members and enum values pass. */
export const amazonListingSchema = z.object({
  sku: text.min(1),
  summaries: z.array(summarySchema).nullish(),
  attributes: z.record(z.string(), z.array(z.unknown())).nullish(),
  issues: z.array(issueSchema).nullish(),
  offers: z.array(offerSchema).nullish(),
  fulfillmentAvailability: z
    .array(z.object({ fulfillmentChannelCode: text, quantity: z.number().int().nonnegative().nullish() }))
    .nullish(),
  relationships: z
    .array(
      z.object({
        marketplaceId: text,
        relationships: z.array(z.object({ type: text, childSkus: z.array(text).nullish() })),
      }),
    )
    .nullish(),
});
export type AmazonListing = z.infer<typeof amazonListingSchema>;

/** A page of searchListingsItems; its items are read one by one, so that one bad item does not lose the others. */
export const listingsPageSchema = z.object({
  numberOfResults: z.number().int().nonnegative().nullish(),
  pagination: z.object({ nextToken: z.string().nullish() }).nullish(),
  items: z.array(z.unknown()),
});

export const submissionSchema = z.object({
  sku: text.nullish(),
  status: z.enum(['VALID', 'ACCEPTED', 'INVALID']),
  submissionId: text.nullish(),
  issues: z.array(issueSchema).nullish(),
});

export const participationsSchema = z.object({
  payload: z.array(
    z.object({
      marketplace: z.object({ id: text, name: text.nullish() }),
      participation: z.object({ isParticipating: z.boolean(), hasSuspendedListings: z.boolean().nullish() }),
      storeName: text.nullish(),
    }),
  ),
});
