import { startDispatcher } from '../events/dispatcher';
import { subscribers } from '../events/subscribers';
import type { Runtime } from '../runtime';
import { handlers } from './handlers';
import { schedules } from './schedules';
import { startScheduler } from './scheduler';
import { startWorker } from './worker';

/** Jobs wait on Amazon most of their time, so a few at once share one thread well. */
const concurrency = 4;

/** Everything that works behind the API in one thread: events, schedules, jobs. */
export function startBackground(runtime: Runtime): { stop(): Promise<void> } {
  const dispatcher = startDispatcher(runtime, subscribers);
  const scheduler = startScheduler(runtime, schedules);
  const worker = startWorker(runtime, { handlers, concurrency });
  return {
    async stop() {
      await scheduler.stop();
      await worker.stop();
      await dispatcher.stop();
    },
  };
}
