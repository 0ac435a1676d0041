import * as z from 'zod';
import { minuteOf, monthOf } from '../../../shared/series/point';
import { sealHistory } from '../../database/seal-history';
import type { JobHandler } from '../port';

/** Packs the months of history that are over (DESIGN § 3), late points of earlier ones too. */
export const sealHistoryHandler: JobHandler<z.ZodNull> = {
  kind: 'seal-history',
  payload: z.null(),
  leaseMs: 60_000,
  maxAttempts: 5,
  async run(_payload, context, runtime) {
    const batch = 1000;
    const openMonth = monthOf(minuteOf(runtime.now()));
    for (let sealed = 0; ; sealed += batch) {
      context.signal.throwIfAborted();
      const count = await sealHistory((work) => context.commit(work), openMonth, batch);
      if (count < batch) return { kind: 'done' };
      await context.progress(sealed + count, null, 'packing history');
    }
  },
};
