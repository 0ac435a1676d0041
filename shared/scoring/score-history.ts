import * as z from 'zod/mini';

/** One step of a listing's score and what moved it. */
export const scoreStepSchema = z.object({
  at: z.int(),
  total: z.nullable(z.int()),
  /** Points by component, in the order of `components`. */
  points: z.array(z.nullable(z.number())),
  listingVersion: z.int(),
  /** Hash or number of the rules, and version of the weights, that it was made with. */
  rulesVersion: z.string(),
  settingsVersion: z.int(),
  /** Difference over the rules known on both sides; null for the first. */
  comparableChange: z.nullable(z.number()),
  /** Each with one sentence: «Title changed (version 6)», «Images measured», «Weights for DRILL_BITS changed». */
  causes: z.array(
    z.object({
      kind: z.enum(['first', 'listing', 'offer', 'knowledge', 'rules', 'weights', 'limits']),
      words: z.string(),
    }),
  ),
});
export type ScoreStep = z.infer<typeof scoreStepSchema>;

/** The last steps of a listing's score, oldest first. Id = the listing's id. */
export const scoreHistorySchema = z.object({
  id: z.string(),
  listingId: z.string(),
  steps: z.array(scoreStepSchema),
  updatedAt: z.int(),
});
export type ScoreHistory = z.infer<typeof scoreHistorySchema>;
