import * as z from 'zod/mini';

const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));

/** A phrase of an imported file with what the file says of it. */
export const keywordRowSchema = z.object({
  line: z.int(),
  /** Lower case, single spaces. */
  phrase: z.string(),
  /** Searches as the file gives them; null where it does not. */
  volume: z.nullable(z.number().check(z.nonnegative())),
  /** Last day that the volume counts, epoch ms; null where the file does not say. */
  volumeAt: z.nullable(z.int()),
  /** What the file says, in words, for «why». */
  evidence: z.string(),
  /** Brand Analytics: 1 is the commonest search on Amazon. */
  searchFrequencyRank: z.optional(z.int()),
  /** Share of clicks that went to the ASIN or brand of the report. */
  ownClickShare: z.optional(share),
  /** Organic place of the ASIN of the report. */
  organicRank: z.optional(z.int()),
  /** Brand Analytics: the products clicked most. */
  topAsins: z.optional(z.array(z.object({ asin: z.string(), clickShare: share, conversionShare: share }))),
  /** Cerebro: organic places of other ASINs that the file has columns for. */
  ranksByAsin: z.optional(z.record(z.string(), z.int())),
});
export type KeywordRow = z.infer<typeof keywordRowSchema>;
