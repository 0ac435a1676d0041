import { Hono } from 'hono';
import * as z from 'zod';
import { protocolVersion } from '../../shared/sync/protocol';
import type { Runtime } from '../runtime';
import { readLogHead } from '../sync/log-head';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';

export const healthSchema = z.object({
  status: z.enum(['ok', 'down']),
  name: z.literal('plumbline'),
  protocol: z.int(),
  database: z.enum(['ok', 'down']),
});

/** Whether the server and its database are there. Needs no token and says nothing private. */
export function healthRoutes(runtime: Runtime) {
  return new Hono<AppEnv>().get(
    '/health',
    describe('Whether the server is well', healthSchema),
    async (c) => {
      const database = await readLogHead(runtime.database.read).then(
        () => 'ok' as const,
        (error: unknown) => {
          runtime.log.error({ error }, 'the database does not answer');
          return 'down' as const;
        },
      );
      if (database === 'down') c.status(503);
      return answer(c, healthSchema, {
        status: database,
        name: 'plumbline',
        protocol: protocolVersion,
        database,
      });
    },
  );
}
