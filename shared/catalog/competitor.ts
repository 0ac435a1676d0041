import * as z from 'zod/mini';

/** A rival ASIN that is tracked against a listing of ours. Id = `listingId:asin`. */
export const competitorSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  marketplace: z.string(),
  asin: z.string(),
  /** `seller`: chosen by hand; otherwise what found it. */
  source: z.string(),
  createdAt: z.int(),
});
