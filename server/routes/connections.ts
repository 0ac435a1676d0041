import { Hono } from 'hono';
import { connectionSchema } from '../../shared/catalog/connection';
import type { Runtime } from '../runtime';
import { connectAmazon } from '../services/connection/connect-amazon';
import { credentialsInputSchema } from '../services/connection/credentials-input';
import { disconnectAmazon } from '../services/connection/disconnect-amazon';
import { testConnection } from '../services/connection/test-connection';
import { actorOf } from './actor';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { defaultBodyLimit, limitedBody } from './body';
import { valueOf } from './http-error';
import { v } from './validate';

/** The seller's Amazon account. Secrets go in and never come out. */
export function connectionRoutes(runtime: Runtime) {
  return new Hono<AppEnv>()
    .post(
      '/connections/amazon',
      limitedBody(defaultBodyLimit),
      describe('Connect an Amazon account: tested first, then stored', connectionSchema),
      v('json', credentialsInputSchema),
      async (c) =>
        answer(c, connectionSchema, valueOf(await connectAmazon(runtime, c.req.valid('json'), actorOf(c)))),
    )
    .post(
      '/connections/amazon/test',
      describe('Whether the account still works', connectionSchema),
      async (c) => answer(c, connectionSchema, valueOf(await testConnection(runtime, actorOf(c)))),
    )
    .delete(
      '/connections/amazon',
      describe('Forget the account and its secrets', connectionSchema),
      async (c) => answer(c, connectionSchema, await disconnectAmazon(runtime, actorOf(c))),
    );
}
