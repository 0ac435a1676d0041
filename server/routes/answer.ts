import type { Context } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as z from 'zod';
import { apiErrorSchema } from '../../shared/api-error';

/** Answers with JSON that was checked against its schema first: what does not belong is dropped, what is wrong is a bug. */
export function answer<S extends z.core.$ZodType>(c: Context, schema: S, value: z.core.input<S>) {
  return c.json(z.core.parse(schema, value) as z.core.output<S>);
}

const errorContent = { 'application/json': { schema: resolver(apiErrorSchema as unknown as z.ZodType) } };

/** Puts a route into the OpenAPI document: what it does, what it answers, and the one shape of its errors. */
export function describe(summary: string, schema: z.core.$ZodType, media = 'application/json') {
  return describeRoute({
    summary,
    responses: {
      200: { description: 'Done', content: { [media]: { schema: resolver(schema as z.ZodType) } } },
      default: { description: 'An error, always in this shape', content: errorContent },
    },
  });
}

export const doneSchema = z.object({ done: z.boolean() });
