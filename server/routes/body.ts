import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { apiError } from '../../shared/api-error';
import { refuse } from './http-error';

export const defaultBodyLimit = 1_000_000;
export const pairBodyLimit = 10_000;
export const pageReportBodyLimit = 6_000_000;

/** Deeper JSON than any of our documents; a deep one would exhaust the stack of whoever walks it. */
const depthLimit = 32;

/** Holds a body to a size (413) and its JSON to a depth. Only for writing routes: it leaves Hono's fast path. */
export function limitedBody(maxBytes: number) {
  const size = bodyLimit({
    maxSize: maxBytes,
    onError: () =>
      refuse(
        apiError('too-large', `The body is larger than the ${maxBytes / 1_000_000} MB that this takes.`),
      ),
  });
  return createMiddleware((c, next) =>
    size(c, async () => {
      if (isTooDeep(await c.req.text())) {
        refuse(apiError('bad-request', `The body is nested more than ${depthLimit} levels deep.`));
      }
      await next();
    }),
  );
}

/** Counts open brackets outside strings, before anything parses them. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > depthLimit) return true;
  }
  return false;
}
