import { Hono } from 'hono';
import * as z from 'zod';
import { apiError } from '../../shared/api-error';
import type { Runtime } from '../runtime';
import { answer, describe, doneSchema } from './answer';
import type { AppEnv } from './app-env';
import { refuse } from './http-error';
import { idParam, limitQuery } from './params';
import { v } from './validate';

const stateSchema = z.enum(['waiting', 'running', 'done', 'dead', 'cancelled']);
const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  key: z.string().nullable(),
  state: stateSchema,
  attempts: z.int(),
  maxAttempts: z.int(),
  runAt: z.int(),
  progress: z.object({ done: z.int().nullable(), total: z.int().nullable(), text: z.string().nullable() }),
  lastError: z.string().nullable(),
  createdAt: z.int(),
  finishedAt: z.int().nullable(),
});
const jobsAnswerSchema = z.object({ jobs: z.array(jobSchema) });
const jobsQuery = z.strictObject({
  ...limitQuery.shape,
  state: stateSchema.optional(),
  kind: z.string().max(64).optional(),
});

/** The queue: what waits, runs, is done or died, and a way to retry or cancel. */
export function jobRoutes(runtime: Runtime) {
  return new Hono<AppEnv>()
    .get(
      '/jobs',
      describe('Jobs, the last changed first', jobsAnswerSchema),
      v('query', jobsQuery),
      async (c) => {
        const { state, kind, limit } = c.req.valid('query');
        const query = {
          limit,
          ...(state === undefined ? {} : { state }),
          ...(kind === undefined ? {} : { kind }),
        };
        return answer(c, jobsAnswerSchema, { jobs: await runtime.jobs.list(query) });
      },
    )
    .post(
      '/jobs/:id/retry',
      describe('Try a dead or cancelled job again', doneSchema),
      v('param', idParam),
      async (c) => {
        const done = await runtime.jobs.retry(c.req.valid('param').id);
        if (!done)
          refuse(apiError('conflict', 'Only a dead or cancelled job can be tried again.', { field: 'id' }));
        return answer(c, doneSchema, { done });
      },
    )
    .post(
      '/jobs/:id/cancel',
      describe('Stop a waiting or running job', doneSchema),
      v('param', idParam),
      async (c) => {
        const done = await runtime.jobs.cancel(c.req.valid('param').id);
        if (!done)
          refuse(apiError('conflict', 'Only a waiting or running job can be cancelled.', { field: 'id' }));
        return answer(c, doneSchema, { done });
      },
    );
}
