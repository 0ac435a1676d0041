import * as z from 'zod/mini';
import { contentFields, listingContentSchema } from '../catalog/listing-content';
import { originSources } from './draft';

const field = z.enum(contentFields);

export const segmentSchema = z.object({
  text: z.string(),
  from: z.object({
    source: z.enum(originSources),
    name: z.optional(z.string()),
    index: z.optional(z.int()),
    start: z.int(),
    end: z.int(),
  }),
});

export const draftTextSchema = z.object({ text: z.string(), segments: z.array(segmentSchema) });

const variantSchema = z.object({
  id: z.string(),
  name: z.string(),
  content: listingContentSchema,
  words: z.object({
    title: draftTextSchema,
    itemHighlight: z.nullable(draftTextSchema),
    bullets: z.array(draftTextSchema),
    description: z.nullable(draftTextSchema),
    searchTerms: z.nullable(draftTextSchema),
  }),
  /** Total of the listing with these words, and the difference to what it is. */
  total: z.nullable(z.int()),
  gain: z.nullable(z.int()),
  /** Fields that hold a text of the provider's; the others are the deterministic draft's. */
  taken: z.array(field),
  dropped: z.array(z.object({ field, text: z.string(), reasons: z.array(z.string()) })),
  conversions: z.array(z.object({ field, text: z.string(), from: z.string() })),
});
export type RewriteVariant = z.infer<typeof variantSchema>;

/** What `POST /drafting/rewrite` answers: always a draft, and whose words it holds. */
export const rewriteAnswerSchema = z.object({
  provider: z.enum(['none', 'openai-compatible', 'browser']),
  /** `provider`: at least one of its texts passed. `draft`: the words are ours alone, and `reason` says why. */
  source: z.enum(['provider', 'draft']),
  reason: z.nullable(z.string()),
  before: z.nullable(z.int()),
  variants: z.array(variantSchema),
  missing: z.array(z.string()),
});
export type RewriteAnswer = z.infer<typeof rewriteAnswerSchema>;

/** The text provider as the seller set it up. The key goes in and never comes out. */
export const textProviderSettingsSchema = z.object({
  kind: z.enum(['none', 'openai-compatible']),
  /** Up to the path before `/chat/completions`: `http://127.0.0.1:11434/v1`. Null when none. */
  address: z.nullable(z.string()),
  model: z.nullable(z.string()),
  hasKey: z.boolean(),
});
export type TextProviderSettings = z.infer<typeof textProviderSettingsSchema>;
