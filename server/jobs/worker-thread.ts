import { parentPort } from 'node:worker_threads';
import * as z from 'zod';
import { readConfig } from '../config';
import { newRuntime } from '../new-runtime';
import { newLog } from '../observability/log';
import { metricsAsJson } from '../observability/metrics';
import { startBackground } from './background';

/**
 * The background in a thread of its own, with its own connections: a transaction there holds up no request here,
 * since libSQL's local calls block the thread that makes them.
 */
const port = parentPort;
if (port === null) throw new Error('worker-thread.ts is started by start-worker-thread.ts');

const messageSchema = z.enum(['stop', 'metrics']);
const config = readConfig(process.env);
const runtime = await newRuntime(config, newLog({ level: config.logLevel, name: 'worker' }));
const background = startBackground(runtime);

port.on('message', (raw: unknown) => {
  const message = messageSchema.parse(raw);
  if (message === 'metrics') void metricsAsJson().then((metrics) => port.postMessage({ metrics }));
  else void stop();
});
port.postMessage({ ready: true });

async function stop(): Promise<void> {
  await background.stop();
  await runtime.database.close();
  port?.close();
}
