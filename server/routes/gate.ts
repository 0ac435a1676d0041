import { createMiddleware } from 'hono/factory';
import { apiError } from '../../shared/api-error';
import type { Runtime } from '../runtime';
import { isExtensionOrigin, isOwnHost, isPairedOrigin } from '../security/origin';
import { newRateLimiter, type RateLimits } from '../security/rate-limit';
import { scopeAllows } from '../security/scopes';
import { authenticate } from '../security/tokens';
import type { AppEnv } from './app-env';
import { refuse, valueOf } from './http-error';

/** The only routes without a token: is it there, and how do I come by one. */
const openPaths: ReadonlySet<string> = new Set(['/health', '/pair']);

/** Gives every request a correlation id, and says it in the answer. */
export function correlated(runtime: Runtime) {
  return createMiddleware<AppEnv>((c, next) => {
    const id = runtime.newId();
    c.set('correlationId', id);
    c.header('X-Correlation-Id', id);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', 'no-store');
    return next();
  });
}

/**
 * Refuses names that were rebound to this machine, and web pages. An Origin, where one is sent, must be that of a
 * paired extension; before pairing any extension may ask for health and pair. The headers that let an extension's page
 * read the answer are written here, for those origins alone.
 */
export function fromHere(runtime: Runtime) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (!isOwnHost(c.req.header('host'), runtime.config.host)) {
      refuse(apiError('forbidden', 'This server answers only to its own address on this machine.'));
    }
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    const open = openPaths.has(c.req.path) && isExtensionOrigin(origin);
    if (!open && !(await isPairedOrigin(runtime, origin))) {
      refuse(apiError('forbidden', 'Only a paired extension may call this server from a browser.'));
    }
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Vary', 'Origin');
    c.header('Access-Control-Expose-Headers', 'X-Correlation-Id, Retry-After');
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
    c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type');
    c.header('Access-Control-Allow-Private-Network', 'true');
    c.header('Access-Control-Max-Age', '600');
    return c.body(null, 204);
  });
}

/** Finds the caller by token, holds it to its rate and its scope. */
export function authorised(runtime: Runtime, limits: RateLimits) {
  const wait = newRateLimiter(() => runtime.now());
  return createMiddleware<AppEnv>(async (c, next) => {
    const open = openPaths.has(c.req.path);
    const caller = open ? null : await authenticate(runtime, c.req.header('authorization'));
    const known = caller?.ok ? caller.value : null;
    const waitMs = known ? wait(known.deviceId, limits.device) : wait('stranger', limits.stranger);
    if (waitMs > 0) {
      c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
      refuse(apiError('rate-limited', 'Too many requests in a short time; wait a moment.'));
    }
    if (!caller) return next();
    const { scope, deviceId, origin } = valueOf(caller);
    const from = c.req.header('origin');
    if (from !== undefined && from !== origin) {
      refuse(apiError('forbidden', 'This token belongs to another extension.'));
    }
    if (!scopeAllows(scope, c.req.method, c.req.path)) {
      refuse(apiError('forbidden', `A token of the scope «${scope}» may not do this.`));
    }
    c.set('caller', { scope, deviceId, origin });
    return next();
  });
}
