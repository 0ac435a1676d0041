import { startDispatcher } from '../events/dispatcher';
import { startWorker } from '../jobs/worker';
import { newRuntime } from '../new-runtime';
import { readConfig } from '../config';
import { newLog } from '../observability/log';
import { countedHandler, countedSubscriber } from './counted-effects';

/** A worker process that a test kills and stops at random: jobs of several steps, and the events that they record. */
const config = readConfig(process.env);
const runtime = await newRuntime(config, newLog({ level: config.logLevel }));
startWorker(runtime, { handlers: [countedHandler], concurrency: 3 });
startDispatcher(runtime, [countedSubscriber]);
process.stdout.write('WORKER READY\n');
