import { Hono } from 'hono';
import * as z from 'zod';
import { protocolVersion } from '../../shared/sync/protocol';
import { checkHealth, healthSchema } from '../observability/health';
import type { Runtime } from '../runtime';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';

const healthAnswerSchema = z.object({
  name: z.literal('plumbline'),
  /** Version of the sync protocol. */
  protocol: z.int(),
  ...healthSchema.shape,
});

/** Whether the server and its data are there. Needs no token and says nothing private. */
export function healthRoutes(runtime: Runtime) {
  return new Hono<AppEnv>().get(
    '/health',
    describe('Whether the server is well', healthAnswerSchema),
    async (c) => {
      const health = await checkHealth(runtime);
      if (health.status === 'down') c.status(503);
      return answer(c, healthAnswerSchema, { name: 'plumbline', protocol: protocolVersion, ...health });
    },
  );
}
