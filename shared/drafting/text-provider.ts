import * as z from 'zod/mini';
import type { ListingContent } from '../catalog/listing-content';
import type { Result } from '../result';
import type { FieldLimits } from '../scoring/field-limits';
import type { InputText } from './input-text';

/** What a provider proposes: any of the fields. Whatever else it says is dropped. */
export const rewriteCandidateSchema = z.object({
  title: z.optional(z.string().check(z.maxLength(2000))),
  itemHighlight: z.optional(z.nullable(z.string().check(z.maxLength(2000)))),
  bullets: z.optional(z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(20))),
  description: z.optional(z.nullable(z.string().check(z.maxLength(20_000)))),
  searchTerms: z.optional(z.nullable(z.string().check(z.maxLength(4000)))),
});
export type RewriteCandidate = z.infer<typeof rewriteCandidateSchema>;

/** What a rewriting starts from: the facts, and the draft that stands without any provider. */
export interface RewriteInput {
  facts: readonly InputText[];
  draft: ListingContent;
}

export interface RewriteConstraints {
  limits: FieldLimits;
  /** How many proposals are wanted; 1 to 3. */
  count: number;
  signal: AbortSignal;
}

/**
 * Anything that turns facts into sentences: nothing, the browser's built-in model, or an address of the seller's. What
 * it answers is never trusted: `judge-candidate.ts` holds it to the facts, the policies and the limits.
 */
export interface TextProvider {
  id: 'none' | 'openai-compatible' | 'browser';
  /** Whether it can be asked now, and if not, why, as a person reads it. */
  available(): Promise<{ ready: true } | { ready: false; reason: string }>;
  rewrite(input: RewriteInput, constraints: RewriteConstraints): Promise<Result<RewriteCandidate[]>>;
}
