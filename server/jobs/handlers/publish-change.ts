import * as z from 'zod';
import { followChange } from '../../services/publishing/follow-change';
import type { JobHandler } from '../port';

const payload = z.object({ changeId: z.string() });

/** Follows one change from intent to live; everything it needs to know is in the journal. */
export const publishChange: JobHandler<typeof payload> = {
  kind: 'publish-change',
  payload,
  // Renewed while it runs, so this is how long a change rests after its server was killed.
  leaseMs: 20_000,
  maxAttempts: 20,
  run: ({ changeId }, context, runtime) => followChange(changeId, context, runtime),
};
