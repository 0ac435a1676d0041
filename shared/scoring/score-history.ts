import * as z from 'zod/mini';

export const scoreCauseSchema = z.object({
  kind: z.enum(['first', 'listing', 'offer', 'knowledge', 'rules', 'weights', 'limits']),
  /** One sentence: «Title changed (version 6)», «Image files were measured». */
  words: z.string(),
});
export type ScoreCause = z.infer<typeof scoreCauseSchema>;

/** One step of a listing's score and what moved it. */
export const scoreStepSchema = z.object({
  at: z.int(),
  total: z.nullable(z.int()),
  /** Points by component, in the order of `components`. */
  points: z.array(z.nullable(z.number())),
  listingVersion: z.int(),
  /** The rules and the seller's settings that it was made with. */
  rulesVersion: z.string(),
  settingsVersion: z.int(),
  /** Difference over the rules known on both sides; null for the first. */
  comparableChange: z.nullable(z.number()),
  causes: z.array(scoreCauseSchema),
  /** The rules that moved most, in points of the total; positive is a gain. */
  moved: z.array(z.object({ rule: z.string(), name: z.string(), points: z.number() })),
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
