import { Worker } from 'node:worker_threads';

/** Starts a module of ours, given by its address, in a worker thread; it finds `data` in its `workerData`. */
export function startThread(module: URL, data: Record<string, unknown> = {}): Worker {
  return new Worker(new URL('thread.mjs', import.meta.url), { workerData: { ...data, module: module.href } });
}
