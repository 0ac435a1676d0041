import { Hono } from 'hono';
import * as z from 'zod';
import { seriesMetrics, type SeriesMetric } from '../../shared/series/metrics';
import { read as readSeries } from '../database/history';
import type { Runtime } from '../runtime';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { v } from './validate';

const metrics = Object.keys(seriesMetrics) as [SeriesMetric, ...SeriesMetric[]];

const querySchema = z.strictObject({
  /** `marketplace:asin`, a listing's id, or `marketplace:asin|keyword key` for ranks. */
  subject: z.string().min(1).max(400),
  metric: z.enum(metrics),
  /** Minutes since 1970 UTC. */
  from: z.coerce.number().int().min(0),
  to: z.coerce.number().int().min(0),
});

const point = z.object({
  minute: z.int(),
  /** In the metric's scale; null is a gap. */
  value: z.int().nullable(),
});
export const seriesAnswerSchema = z.object({
  unit: z.string(),
  /** A value divided by this is in `unit`. */
  scale: z.int(),
  /** What held at `from`. */
  before: point.nullable(),
  points: z.array(point),
});

/** The history of one measured quantity. */
export function seriesRoutes(runtime: Runtime) {
  return new Hono<AppEnv>().get(
    '/series',
    describe('The history of one metric of one subject', seriesAnswerSchema),
    v('query', querySchema),
    async (c) => {
      const { subject, metric, from, to } = c.req.valid('query');
      const { unit, scale } = seriesMetrics[metric];
      const { before, points } = await readSeries(runtime.database.read, { subject, metric }, { from, to });
      return answer(c, seriesAnswerSchema, { unit, scale, before, points });
    },
  );
}
