import * as z from 'zod';
import { scoreListings } from '../../services/listing/score-listings';
import type { JobHandler } from '../port';

const payload = z.object({ productType: z.string().optional() });

/** Scores all listings, or those of one product type. */
export const scoreListingsHandler: JobHandler<typeof payload> = {
  kind: 'score-listings',
  payload,
  leaseMs: 60_000,
  maxAttempts: 3,
  run: (which, context, runtime) => scoreListings(which, runtime, context),
};
