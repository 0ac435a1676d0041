import * as z from 'zod';
import type { JobHandler } from '../port';
import { trimRecords } from '../trim-records';

/** Forgets old jobs and events (`../trim-records.ts`). */
export const trimRecordsHandler: JobHandler<z.ZodNull> = {
  kind: 'trim-records',
  payload: z.null(),
  leaseMs: 60_000,
  maxAttempts: 5,
  async run(_payload, context, runtime) {
    // Loaded here: subscribers enqueue jobs, and the two lists would otherwise wait for each other.
    const { subscribers } = await import('../../events/subscribers');
    while ((await context.commit((tx) => trimRecords(tx, runtime.now(), subscribers))) > 0) {
      context.signal.throwIfAborted();
    }
    return { kind: 'done' };
  },
};
