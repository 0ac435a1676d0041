import * as z from 'zod/mini';
import { keywordSources } from './keyword-sources';

/** One place where a keyword was found, and what that place said of it. */
export const keywordEvidenceSchema = z.object({
  source: z.enum(keywordSources),
  /** In plain words: «in 6 of 8 rivals’ titles», «500 searches a month, June 2025 to May 2026». */
  evidence: z.string(),
  /** Searches in the source's own period and unit; null where it gave none. Never estimated by us. */
  volume: z.nullable(z.number().check(z.nonnegative())),
  /** Last day that the volume counts, epoch ms; null where the source does not say. */
  volumeAt: z.nullable(z.int()),
  /** When we learnt it, epoch ms. */
  at: z.int(),
});
export type KeywordEvidence = z.infer<typeof keywordEvidenceSchema>;

/** A search phrase with everything that speaks for it. */
export const keywordSchema = z.object({
  /** `normalise(phrase).key`: one for all spellings of the phrase. */
  key: z.string(),
  /** As shoppers write it, lower case: the form with the most searches, else the first seen. */
  phrase: z.string(),
  sources: z.array(keywordEvidenceSchema),
  /** 0 to 1, how well it fits the product (`relevance.ts`); null where nothing was there to compare with. */
  relevance: z.nullable(z.number().check(z.gte(0), z.lte(1))),
});
export type Keyword = z.infer<typeof keywordSchema>;
