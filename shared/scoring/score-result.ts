import * as z from 'zod/mini';
import { components } from './rule';

export const findingSchema = z.object({
  rule: z.string(),
  component: z.enum(components),
  name: z.string(),
  /** 0-1, or null when the facts are not known. */
  score: z.nullable(z.number()),
  severity: z.enum(['policy', 'warning', 'hint']),
  /** Measured value, or why it is unknown. */
  evidence: z.string(),
  fix: z.nullable(z.string()),
  field: z.nullable(z.string()),
  /** Amazon's name of the attribute, where it is another than the field's own. */
  attribute: z._default(z.nullable(z.string()), null),
  index: z.nullable(z.int()),
  marks: z.array(z.tuple([z.number(), z.number()])),
  /** Points of the total that mending this would win, to one decimal. */
  points: z.number(),
  /** It costs sales now: suppressed by Amazon, or not buyable. */
  isUrgent: z.boolean(),
  source: z.object({ text: z.string(), date: z.string(), url: z.optional(z.string()) }),
});
export type Finding = z.infer<typeof findingSchema>;

export const componentScoreSchema = z.object({
  component: z.enum(components),
  /** Of 100 in all: SEO 25, content 25, images 20, competitive 15, compliance 15 by default. */
  weight: z.number(),
  /** Points won of `weight`, whole: when all five are known they add up to the total. Null when nothing is known. */
  points: z.nullable(z.number()),
  /** 0-1: how much of the component's weight is known. */
  knownShare: z.number(),
});
export type ComponentScore = z.infer<typeof componentScoreSchema>;

export const scoreResultSchema = z.object({
  /** 0-100, whole, over what is known; null when nothing is. */
  total: z.nullable(z.int()),
  /** 0-1: how much of the weights is known. */
  knownShare: z.number(),
  components: z.array(componentScoreSchema),
  /** What can be mended, and what is not known. What is at stake first: urgent, policy, then warnings, then hints; within each by points. */
  findings: z.array(findingSchema),
  /** The rules whose facts were known: differences compare only rules known on both sides. */
  rulesKnown: z.array(z.string()),
});
export type ScoreResult = z.infer<typeof scoreResultSchema>;

/** A score as stored and synced. */
export const storedScoreSchema = z.object({
  /** The listing's id: one current score per listing. */
  id: z.string(),
  listingId: z.string(),
  listingVersion: z.int(),
  at: z.int(),
  result: scoreResultSchema,
});
export type StoredScore = z.infer<typeof storedScoreSchema>;
