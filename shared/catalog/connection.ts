import * as z from 'zod/mini';

/** The state of an account that the seller connected, or of the sandbox that stands in. Holds no secret. */
export const connectionSchema = z.object({
  /** `amazon` */
  id: z.string(),
  state: z.enum(['none', 'sandbox', 'connected', 'failing']),
  storeName: z.nullable(z.string()),
  sellerId: z.nullable(z.string()),
  marketplace: z.nullable(z.string()),
  /** Why it fails, as a sentence with what to do; null while it works. */
  problem: z.nullable(z.string()),
  lastSyncAt: z.nullable(z.int()),
  lastSyncCount: z.nullable(z.int()),
  /** A sync at work: listings read so far and the total, when known. */
  syncing: z.nullable(z.object({ done: z.int(), total: z.nullable(z.int()) })),
  updatedAt: z.int(),
});
export type Connection = z.infer<typeof connectionSchema>;
