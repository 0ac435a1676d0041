import { Hono } from 'hono';
import { apiError } from '../shared/api-error';
import type { AppEnv } from './routes/app-env';
import { changeRoutes } from './routes/changes';
import { connectionRoutes } from './routes/connections';
import { deviceRoutes } from './routes/devices';
import { draftingRoutes } from './routes/drafting';
import { answerError } from './routes/error-answer';
import { authorised, correlated, fromHere } from './routes/gate';
import { healthRoutes } from './routes/health';
import { statusOfCode } from './routes/http-error';
import { jobRoutes } from './routes/jobs';
import { listingRoutes } from './routes/listings';
import { metricsRoutes } from './routes/metrics';
import { openApiRoute } from './routes/openapi';
import { pageReportRoutes } from './routes/page-reports';
import { pairRoutes } from './routes/pair';
import { seriesRoutes } from './routes/series';
import { syncRoutes } from './routes/sync';
import type { Runtime } from './runtime';
import { defaultRateLimits, type RateLimits } from './security/rate-limit';
import { newNewsDesk } from './sync/news';

export interface AppOptions {
  limits?: RateLimits;
}

/** Composes the HTTP API. `AppType` is what the extension's client is derived from. */
export function createApp(runtime: Runtime, options: AppOptions = {}) {
  const news = newNewsDesk(runtime);
  const app = new Hono<AppEnv>()
    .use(correlated(runtime))
    .use(fromHere(runtime))
    .use(authorised(runtime, options.limits ?? defaultRateLimits))
    .route('/', healthRoutes(runtime))
    .route('/', pairRoutes(runtime))
    .route('/', deviceRoutes(runtime))
    .route('/', syncRoutes(runtime, news))
    .route('/', connectionRoutes(runtime))
    .route('/', listingRoutes(runtime))
    .route('/', jobRoutes(runtime))
    .route('/', changeRoutes(runtime))
    .route('/', pageReportRoutes(runtime))
    .route('/', draftingRoutes(runtime))
    .route('/', seriesRoutes(runtime))
    .route('/', metricsRoutes());
  app.get('/openapi.json', openApiRoute(app));
  app.onError((error, c) => answerError(runtime, error, c));
  app.notFound((c) =>
    c.json(apiError('not-found', 'There is nothing at this address.'), statusOfCode['not-found']),
  );
  return app;
}

export type AppType = ReturnType<typeof createApp>;
