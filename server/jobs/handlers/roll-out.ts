import * as z from 'zod';
import { rollOutDue } from '../../services/rollout/roll-out-due';
import type { JobHandler } from '../port';

const payload = z.object({});

/** Sends the accepted changes whose turn has come. */
export const rollOut: JobHandler<typeof payload> = {
  kind: 'roll-out',
  payload,
  leaseMs: 60_000,
  maxAttempts: 5,
  run: (_payload, context, runtime) => rollOutDue(runtime, context),
};
