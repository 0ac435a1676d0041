// Starts a TypeScript module in a worker thread. A thread does not get tsx from the main thread's `--import` on Node 20,
// so it is set here first.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
