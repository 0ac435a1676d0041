import { Hono } from 'hono';
import * as z from 'zod';
import { protocolVersion } from '../../shared/sync/protocol';
import type { Runtime } from '../runtime';
import { pairDevice } from '../security/pairing';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { limitedBody, pairBodyLimit } from './body';
import { valueOf } from './http-error';
import { v } from './validate';

const pairRequestSchema = z.strictObject({
  /** As the command line shows it; case and hyphen do not matter. */
  code: z.string().min(1).max(32),
  /** What the owner calls this browser. */
  name: z.string().trim().min(1).max(80),
});
export const pairAnswerSchema = z.object({ deviceId: z.string(), token: z.string(), protocol: z.int() });

/** Trades a one-time code for a device token. */
export function pairRoutes(runtime: Runtime) {
  return new Hono<AppEnv>().post(
    '/pair',
    // Anybody on this machine may call it, so its body is held to what a code and a name need.
    limitedBody(pairBodyLimit),
    describe('Pair with a one-time code', pairAnswerSchema),
    v('json', pairRequestSchema),
    async (c) => {
      const origin = c.req.header('origin') ?? null;
      const correlationId = c.get('correlationId');
      const paired = valueOf(await pairDevice(runtime, { ...c.req.valid('json'), origin, correlationId }));
      return answer(c, pairAnswerSchema, { ...paired, protocol: protocolVersion });
    },
  );
}
