import * as z from 'zod/mini';

export { isCriticalIssue } from './is-critical-issue';

/** An issue that Amazon reports on a listing, in Amazon's own words. Enums are open: unknown values pass. */
export const listingIssueSchema = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.string(),
  attributeNames: z.array(z.string()),
  categories: z.array(z.string()),
  /** e.g. LISTING_SUPPRESSED, SEARCH_SUPPRESSED */
  enforcements: z.array(z.string()),
});

export type ListingIssue = z.infer<typeof listingIssueSchema>;
