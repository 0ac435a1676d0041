import * as z from 'zod/mini';

/**
 * What the seller decided about one recommendation. Recommendations themselves are derived from listing and score on
 * every side alike; one that no longer holds disappears by itself. Id = `listingId:key`.
 */
export const recommendationDecisionSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  /** The recommendation's own key, stable while it means the same. */
  key: z.string(),
  decision: z.enum(['rejected', 'snoozed', 'accepted']),
  /** Why it was rejected, in the seller's words or one of ours. */
  reason: z.nullable(z.string()),
  /** Until when it is snoozed, epoch ms. */
  until: z.nullable(z.int()),
  at: z.int(),
});
export type RecommendationDecision = z.infer<typeof recommendationDecisionSchema>;
