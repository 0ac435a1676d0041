// The yardstick of the requests bench: Hono on the same adaptor, one handler, nothing else.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { serveOrders } from './serve-orders';

const app = new Hono()
  .get('/', (c) => c.json({ ok: true }))
  .post('/', async (c) => c.json({ got: (await c.req.json<object>()) !== null }));
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
serveOrders({}, { port: (server.address() as AddressInfo).port });
process.on('SIGTERM', () => process.exit(0));
