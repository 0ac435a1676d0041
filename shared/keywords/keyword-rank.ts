import * as z from 'zod/mini';

const place = z.object({
  /** 1 = first. Organic places leave advertisements out; sponsored ones count advertisements alone. */
  position: z.int(),
  page: z.int(),
  at: z.int(),
});

/** Where an own ASIN stood the last times that the seller looked for a keyword. Id = `marketplace:asin|keyword key`. */
export const keywordRankSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  asin: z.string(),
  key: z.string(),
  phrase: z.string(),
  organic: z.nullable(place),
  sponsored: z.nullable(place),
  /** The organic position before this one, for ▲ and ▼. */
  organicBefore: z.nullable(place),
  /** Last time that this search was looked at, found or not, and how many results that covered. */
  checkedAt: z.int(),
  checkedResults: z.int(),
});
export type KeywordRank = z.infer<typeof keywordRankSchema>;
