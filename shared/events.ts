import * as z from 'zod/mini';

/** The event catalogue: each name with its payload. The first eight are the spine (DESIGN § 4). */
export const eventSchemas = {
  'listing.updated': z.object({
    listingId: z.string(),
    version: z.int(),
    /** Which parts changed: content, offer, status, issues, images, attributes. */
    changed: z.array(z.string()),
  }),
  'price.changed': z.object({
    listingId: z.string(),
    beforeIncVat: z.nullable(z.int()),
    afterIncVat: z.nullable(z.int()),
  }),
  'competitor.detected': z.object({ listingId: z.string(), asin: z.string() }),
  'rule.triggered': z.object({ ruleId: z.string(), listingId: z.nullable(z.string()) }),
  'inventory.low': z.object({ listingId: z.string(), quantity: z.int() }),
  'score.changed': z.object({
    listingId: z.string(),
    before: z.nullable(z.int()),
    after: z.nullable(z.int()),
    /** Difference over the rules known on both sides; null when there was no score before. */
    comparableChange: z.nullable(z.number()),
  }),
  'alert.created': z.object({ alertId: z.string(), severity: z.string() }),
  'job.completed': z.object({
    jobId: z.string(),
    kind: z.string(),
    outcome: z.enum(['done', 'dead', 'cancelled']),
  }),
  'change.stepped': z.object({ changeId: z.string(), listingId: z.string(), state: z.string() }),
  /** A device told what a product page showed. */
  'page.showed': z.object({ marketplace: z.string(), asin: z.string(), category: z.nullable(z.string()) }),
  /** A device told what a search page showed; the listings are those found on it. */
  'search.showed': z.object({ marketplace: z.string(), key: z.string(), listingIds: z.array(z.string()) }),
  /** The seller gave a listing keywords. */
  'keywords.given': z.object({ listingId: z.string() }),
  'connection.changed': z.object({ connectionId: z.string(), state: z.string() }),
} as const;

export type EventName = keyof typeof eventSchemas;
export type EventPayload<N extends EventName> = z.infer<(typeof eventSchemas)[N]>;
