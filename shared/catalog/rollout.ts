import * as z from 'zod/mini';
import { contentChangesSchema } from './listing-content';

export const rolloutItemSchema = z.object({
  listingId: z.string(),
  before: contentChangesSchema,
  after: contentChangesSchema,
  reason: z.string(),
  /** Key of the recommendation that it carries out: it must still hold when its turn comes. */
  key: z.optional(z.string()),
  /** When its turn comes, epoch ms: the order is random, so that effects can be told apart later. */
  dueAt: z.int(),
  /** Set once the change is made. */
  changeId: z.nullable(z.string()),
  /** Why it was left out: the live text is another by now, the recommendation no longer holds. */
  skipped: z.nullable(z.string()),
});
export type RolloutItem = z.infer<typeof rolloutItemSchema>;

/** Accepted recommendations that wait for their turn, spread over weeks in random order. */
export const rolloutSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The order was drawn with this: it can be checked later. */
  seed: z.int(),
  items: z.array(rolloutItemSchema),
  stoppedAt: z.nullable(z.int()),
  by: z.string(),
  createdAt: z.int(),
  updatedAt: z.int(),
});
export type Rollout = z.infer<typeof rolloutSchema>;
