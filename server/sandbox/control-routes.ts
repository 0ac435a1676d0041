import { Hono } from 'hono';
import * as z from 'zod';
import type { SandboxControl } from './control';

const executed = z.boolean().optional();
const faultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('throttle') }),
  z.object({ kind: z.literal('status'), status: z.union([z.literal(500), z.literal(503)]), executed }),
  z.object({ kind: z.literal('hang'), executed }),
  z.object({ kind: z.literal('disconnect'), executed }),
  z.object({ kind: z.literal('malformed') }),
  z.object({ kind: z.literal('malformed-item'), index: z.int().nonnegative().optional() }),
  z.object({ kind: z.literal('truncated') }),
  z.object({ kind: z.literal('slow'), ms: z.number().nonnegative() }),
  z.object({ kind: z.literal('expired-token') }),
  z.object({ kind: z.literal('access-denied') }),
]);
const attributesSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** One command of the control: a check of its body, and what it does. */
interface Command {
  run(control: SandboxControl, body: unknown): unknown;
}

function command<T>(schema: z.ZodType<T>, run: (control: SandboxControl, body: T) => unknown): Command {
  return { run: (control, body) => run(control, schema.parse(body)) };
}

const oneSku = z.object({ sku: z.string() });

/** Commands by name: POST /_sandbox/<name> with a JSON body. */
const commands: Record<string, Command> = {
  inject: command(
    z.object({ operation: z.string(), fault: faultSchema, calls: z.int().positive().optional() }),
    (control, { operation, fault, calls }) => control.inject(operation, fault, calls),
  ),
  'clear-faults': command(z.object({ operation: z.string().optional() }), (control, { operation }) =>
    control.clearFaults(operation),
  ),
  rate: command(
    z.object({
      operation: z.string(),
      rate: z.number().positive().optional(),
      burst: z.number().positive().optional(),
      announced: z.union([z.number().positive(), z.literal('none'), z.null()]).optional(),
    }),
    (control, { operation, ...change }) => control.rate(operation, change),
  ),
  advance: command(z.object({ minutes: z.number().nonnegative() }), (control, { minutes }) =>
    control.advance(minutes),
  ),
  'expire-tokens': command(z.object({}), (control) => control.expireTokens()),
  'revoke-tokens': command(z.object({}), (control) => control.revokeTokens()),
  authorised: command(z.object({ authorised: z.boolean() }), (control, { authorised }) =>
    control.setAuthorised(authorised),
  ),
  'external-edit': command(
    oneSku.extend({ attributes: attributesSchema }),
    (control, { sku, attributes }) => ({
      changed: control.externalEdit(sku, attributes),
    }),
  ),
  'rewrite-title': command(oneSku.extend({ title: z.string().optional() }), (control, { sku, title }) => ({
    changed: control.rewriteTitle(sku, title),
  })),
  'catalogue-size': command(z.object({ listings: z.int().positive() }), (control, { listings }) =>
    control.setCatalogueSize(listings),
  ),
  'robot-check': command(z.object({ shown: z.boolean() }), (control, { shown }) =>
    control.setRobotCheck(shown),
  ),
  reset: command(z.object({}), (control) => control.reset()),
};

/** The control over HTTP, for other processes: mounted under /_sandbox. */
export function controlRoutes(control: SandboxControl, now: () => number): Hono {
  const app = new Hono();
  app.get('/status', (c) => c.json({ now: now(), tokensIssued: control.tokensIssued() }));
  app.get('/accepted', (c) => c.json(control.acceptedPatches(c.req.query('sku'))));
  app.get('/pending', (c) => c.json(control.pending(c.req.query('sku'))));
  app.get('/requests', (c) => c.json(control.requests(c.req.query('operation'))));
  app.get('/listing/:sku', (c) => {
    const listing = control.listing(c.req.param('sku'));
    return listing === undefined ? c.json({ error: 'no such SKU' }, 404) : c.json(listing);
  });
  app.post('/:command', async (c) => {
    const found = commands[c.req.param('command')];
    if (found === undefined) return c.json({ error: 'no such command' }, 404);
    const text = await c.req.text();
    try {
      return c.json(found.run(control, text === '' ? {} : JSON.parse(text)) ?? {});
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
  });
  return app;
}
