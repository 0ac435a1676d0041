import type { Runtime } from '../runtime';
import { runDueSchedules, type Schedule } from './schedule';

const tickMs = 1000;

/** Looks at the clock every second until stopped; a minute's pattern therefore starts within a second of its time. */
export function startScheduler(runtime: Runtime, schedules: readonly Schedule[]): { stop(): Promise<void> } {
  let current: Promise<unknown> = Promise.resolve();
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    current = runDueSchedules(runtime, schedules)
      .catch((error: unknown) => runtime.log.error({ err: error }, 'the schedules could not be looked at'))
      .finally(() => {
        looking = false;
      });
  }, tickMs);
  return {
    async stop() {
      clearInterval(timer);
      await current;
    },
  };
}
