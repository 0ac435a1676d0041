import * as z from 'zod';
import { refreshProductTypes } from '../../services/listing/refresh-product-types';
import type { JobHandler } from '../port';

const payload = z.object({});

/** Fetches the definitions of the product types that our listings have. */
export const refreshProductTypesHandler: JobHandler<typeof payload> = {
  kind: 'refresh-product-types',
  payload,
  leaseMs: 60_000,
  maxAttempts: 5,
  run: (_, context, runtime) => refreshProductTypes(runtime, context),
};
