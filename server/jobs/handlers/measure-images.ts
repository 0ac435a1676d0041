import * as z from 'zod';
import { measureOwnImages } from '../../services/image/measure-own-images';
import type { JobHandler } from '../port';

const payload = z.object({});

/** Measures the images of our listings that are not measured yet. */
export const measureImagesHandler: JobHandler<typeof payload> = {
  kind: 'measure-images',
  payload,
  leaseMs: 60_000,
  maxAttempts: 5,
  run: (_, context, runtime) => measureOwnImages(runtime, context),
};
