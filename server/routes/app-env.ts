import type { Caller } from '../security/tokens';

/** What the middleware puts beside a request for the routes to read. */
export interface AppEnv {
  Variables: {
    /** Runs from the request to everything that it causes. */
    correlationId: string;
    /** Set on every route but health and pairing. */
    caller: Caller;
  };
}
