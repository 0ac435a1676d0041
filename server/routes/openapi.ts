import { generateSpecs } from 'hono-openapi';
import type { Hono, MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env';

/** The OpenAPI document, generated from the schemas that the routes parse and answer with. Made once, when first asked. */
export function openApiRoute(app: Hono<AppEnv>): MiddlewareHandler<AppEnv> {
  let document: Promise<object> | null = null;
  return async (c) => {
    document ??= generateSpecs(app, {
      documentation: {
        info: {
          title: 'Plumbline',
          version: '1',
          description:
            'The server on your own machine. Every route but /health and /pair needs a bearer token.',
        },
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
        security: [{ token: [] }],
      },
      defaultValidationErrorResponse: false,
    });
    return c.json(await document);
  };
}
