import * as z from 'zod/mini';
import { keywordSchema } from './keyword';

/** The keywords of a listing. Id = the listing's id. */
export const keywordSetSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  keywords: z.array(keywordSchema),
  /** Keys that the seller took off: no source brings them back. */
  removed: z.array(z.string()),
  updatedAt: z.int(),
});
export type KeywordSet = z.infer<typeof keywordSetSchema>;
