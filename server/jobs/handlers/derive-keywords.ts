import * as z from 'zod';
import { deriveKeywords } from '../../services/keyword/derive-keywords';
import type { JobHandler } from '../port';

const payload = z.object({
  /** Null: every listing that has keywords. */
  listingIds: z.array(z.string()).nullable(),
});

/** Works out what rivals' copy and visited searches suggest, and how relevant each keyword is. */
export const deriveKeywordsHandler: JobHandler<typeof payload> = {
  kind: 'derive-keywords',
  payload,
  leaseMs: 60_000,
  maxAttempts: 3,
  run: ({ listingIds }, context, runtime) => deriveKeywords(listingIds, runtime, context),
};
