import { Hono } from 'hono';
import * as z from 'zod';
import { contentChangesSchema } from '../../shared/catalog/listing-content';
import type { Runtime } from '../runtime';
import { contentPreviewSchema, previewContent } from '../services/listing/preview-content';
import { requestSync } from '../services/listing/request-sync';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { defaultBodyLimit, limitedBody } from './body';
import { valueOf } from './http-error';
import { idParam } from './params';
import { v } from './validate';

const syncBody = z.strictObject({ mode: z.enum(['full', 'incremental']).default('incremental') });
const syncAnswerSchema = z.object({ jobId: z.string() });
const previewBody = z.strictObject({ changes: contentChangesSchema });

export function listingRoutes(runtime: Runtime) {
  return new Hono<AppEnv>()
    .post(
      '/listings/sync',
      limitedBody(defaultBodyLimit),
      describe('Read the listings from Amazon now', syncAnswerSchema),
      v('json', syncBody),
      async (c) => {
        const { mode } = c.req.valid('json');
        const jobId = valueOf(await requestSync(runtime, mode, c.get('correlationId')));
        return answer(c, syncAnswerSchema, { jobId });
      },
    )
    .post(
      '/listings/:id/preview',
      limitedBody(defaultBodyLimit),
      describe("Amazon's own validation of a change of content; writes nothing", contentPreviewSchema),
      v('param', idParam),
      v('json', previewBody),
      async (c) => {
        const { changes } = c.req.valid('json');
        return answer(
          c,
          contentPreviewSchema,
          valueOf(await previewContent(runtime, c.req.valid('param').id, changes)),
        );
      },
    );
}
