import * as z from 'zod/mini';
import { components } from './rule';

const standing = z.object({
  /** Ours and the middle and best of those compared, in points of the component's (or 100 for the total). */
  own: z.number(),
  median: z.number(),
  best: z.number(),
  /** Share of those compared that we stand above, 0-1, ties counted half. */
  percentile: z.number(),
  /** Best minus own; negative where we lead. */
  gap: z.number(),
});

/** How a listing stands beside others, over rules known on both sides. Id = the listing's id. */
export const benchmarkSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  at: z.int(),
  /** 1 = best, of `of` (ourselves counted). */
  rank: z.int(),
  of: z.int(),
  total: standing,
  components: z.array(z.extend(standing, { component: z.enum(components) })),
  /** Those compared: tracked rivals and the category's best. */
  against: z.array(
    z.object({
      asin: z.string(),
      title: z.nullable(z.string()),
      total: z.number(),
      why: z.enum(['tracked', 'category-best']),
      source: z.string(),
      /** When it was seen, epoch ms. */
      seenAt: z.int(),
    }),
  ),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  /** What most of the best have and we lack, with examples. */
  inCommon: z.array(
    z.object({ words: z.string(), share: z.number(), weHave: z.boolean(), examples: z.array(z.string()) }),
  ),
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
