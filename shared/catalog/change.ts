import * as z from 'zod/mini';
import { contentChangesSchema } from './listing-content';

/**
 * The life of something published. `asks` waits for the seller: the intent grew too old, the live value changed,
 * Amazon read back something else, or the database was restored; `question` says which and what is known.
 *
 *   intended -> sent -> accepted -> confirmed -> live
 *       \         \        \-> asks (reads back neither before nor after)
 *        \         \-> refused (Amazon answered INVALID)
 *         \-> asks (too old, or the live value changed) -> intended | cancelled
 */
export const changeStates = [
  'intended',
  'sent',
  'accepted',
  'confirmed',
  'live',
  'refused',
  'asks',
  'cancelled',
] as const;
export const changeStateSchema = z.enum(changeStates);
export type ChangeState = (typeof changeStates)[number];

export const changeStepSchema = z.object({
  state: changeStateSchema,
  at: z.int(),
  /** One sentence for the seller. */
  detail: z.string(),
});
export type ChangeStep = z.infer<typeof changeStepSchema>;

export const changeQuestionSchema = z.object({
  why: z.enum(['too-old', 'live-changed', 'conflict', 'restored']),
  message: z.string(),
  /** What Amazon shows now in the fields concerned; null where it could not be read. */
  liveNow: z.nullable(contentChangesSchema),
});
export type ChangeQuestion = z.infer<typeof changeQuestionSchema>;

/** Something published to a marketplace, with before, after, who and why. */
export const changeSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  kind: z.enum(['content']),
  before: contentChangesSchema,
  after: contentChangesSchema,
  state: changeStateSchema,
  question: z.nullable(changeQuestionSchema),
  steps: z.array(changeStepSchema),
  /** `device:<id>` or `owner` (command line) */
  by: z.string(),
  reason: z.string(),
  submissionId: z.nullable(z.string()),
  /** The batch that it was decided in, where it was (`change-batch.ts`). */
  batchId: z.nullable(z.string()),
  /** When the seller decided, epoch ms: ages are counted from here. */
  decidedAt: z.int(),
  updatedAt: z.int(),
});
export type Change = z.infer<typeof changeSchema>;

/** How long an intent may wait before it asks again (DESIGN § 4); settings may shorten or lengthen them. */
export const intentLifetimesMs = {
  price: 60 * 60_000,
  stock: 15 * 60_000,
  content: 7 * 24 * 60 * 60_000,
} as const;
