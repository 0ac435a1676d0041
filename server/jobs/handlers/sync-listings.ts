import * as z from 'zod';
import { syncListings } from '../../services/listing/sync-listings';
import type { JobHandler } from '../port';

const payload = z.object({ mode: z.enum(['full', 'incremental']) });

/** Reads the seller's listings from the marketplace. */
export const syncListingsHandler: JobHandler<typeof payload> = {
  kind: 'sync-listings',
  payload,
  leaseMs: 30_000,
  maxAttempts: 5,
  run: ({ mode }, context, runtime) => syncListings(mode, runtime, context),
};
