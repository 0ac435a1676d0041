import * as z from 'zod';
import { refreshBenchmarks } from '../../services/benchmark/refresh-benchmarks';
import type { JobHandler } from '../port';

const payload = z.object({
  /** Only the listings whom one sight of a product concerns. */
  seen: z.object({ marketplace: z.string(), asin: z.string(), category: z.string().nullable() }).nullable(),
});

/** Compares own listings with their rivals and their category's best. */
export const refreshBenchmarksHandler: JobHandler<typeof payload> = {
  kind: 'refresh-benchmarks',
  payload,
  leaseMs: 60_000,
  maxAttempts: 3,
  run: ({ seen }, context, runtime) => refreshBenchmarks(seen, runtime, context),
};
