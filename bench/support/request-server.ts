// Our whole API on a real encrypted database, without the guard on the rate of requests, for the requests bench.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../../server/app';
import { readConfig } from '../../server/config';
import { newRuntime } from '../../server/new-runtime';
import { newLog } from '../../server/observability/log';
import { createPairingCode } from '../../server/security/pairing';
import { serveOrders } from './serve-orders';

const runtime = await newRuntime(readConfig(process.env), newLog({ level: 'error' }));
const unlimited = { rate: 1e6, burst: 1e6 };
const app = createApp(runtime, { limits: { device: unlimited, stranger: unlimited } });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

serveOrders(
  {
    async pair() {
      const { code } = await createPairingCode(runtime);
      const answer = await fetch(`http://127.0.0.1:${port}/pair`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
        },
        body: JSON.stringify({ code, name: 'Bench' }),
      });
      return answer.json();
    },
  },
  { port },
);
process.on('SIGTERM', () => process.exit(0));
