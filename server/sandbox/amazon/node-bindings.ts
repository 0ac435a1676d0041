import type { HttpBindings } from '@hono/node-server';

/** The Node request and response behind a Hono request, for faults that break the connection. */
export interface NodeBindings {
  Bindings: HttpBindings;
}
