import { Hono } from 'hono';
import * as z from 'zod';
import { metricsText } from '../observability/metrics';
import { describe } from './answer';
import type { AppEnv } from './app-env';

/** For Prometheus; a token of the scope `metrics` is enough. */
export function metricsRoutes() {
  return new Hono<AppEnv>().get(
    '/metrics',
    describe("Metrics in Prometheus' text format", z.string(), 'text/plain'),
    async (c) => {
      const { contentType, text } = await metricsText();
      return c.body(text, 200, { 'Content-Type': contentType });
    },
  );
}
