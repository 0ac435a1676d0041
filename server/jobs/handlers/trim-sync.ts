import * as z from 'zod';
import { trimSyncLog } from '../../sync/trim';
import type { JobHandler } from '../port';

/** Forgets what sync need not remember after 180 days. */
export const trimSync: JobHandler<z.ZodNull> = {
  kind: 'trim-sync',
  payload: z.null(),
  leaseMs: 60_000,
  maxAttempts: 3,
  async run(_payload, context, runtime) {
    await context.commit((tx) => trimSyncLog(tx, runtime.now()));
    return { kind: 'done' };
  },
};
