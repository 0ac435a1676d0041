import { metrics } from '../observability/metrics';
import type { Runtime } from '../runtime';
import { claimJob, countDueJobs } from './claim';
import { followClockBack, sweepLeases } from './lease';
import type { JobHandler } from './port';
import { releaseJobs } from './release';
import { runJob } from './run-job';
import { beat, signOff } from './worker-register';

/** Jobs of other processes and threads, and those whose time has come, are looked for this often. */
const pollMs = 200;
const sweepMs = 1000;
const beatMs = 5000;

export interface Worker {
  id: string;
  /** Number of jobs in hand. */
  running(): number;
  /** Takes nothing new, lets short jobs end, asks the others to stop, and puts back what has not ended in time. */
  stop(graceMs?: number): Promise<void>;
}

/** Works on jobs, `concurrency` at a time, until stopped. */
export function startWorker(
  runtime: Runtime,
  options: { handlers: readonly JobHandler[]; concurrency: number },
): Worker {
  const id = runtime.newId();
  const byKind = new Map(options.handlers.map((handler) => [handler.kind, handler]));
  const inHand = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let taking = true;
  let wake: () => void = () => undefined;
  const unlisten = runtime.database.onCommit(() => wake());

  const take = async (): Promise<void> => {
    while (taking && inHand.size < options.concurrency) {
      const job = await claimJob(runtime, byKind, id);
      const handler = job === null ? undefined : byKind.get(job.kind);
      if (job === null || handler === undefined) return;
      const run = runJob(runtime, handler, job, stopping.signal).finally(() => {
        inHand.delete(job.id);
        wake();
      });
      inHand.set(job.id, run);
    }
  };

  const every = newTurns();
  const loop = async (): Promise<void> => {
    while (taking) {
      let woken = false;
      wake = () => {
        woken = true;
      };
      try {
        if (every('beat', beatMs)) await beat(runtime, id);
        if (every('sweep', sweepMs)) {
          await sweepLeases(runtime);
          await followClockBack(runtime);
          metrics.waitingJobs.set(await countDueJobs(runtime));
        }
        await take();
      } catch (error) {
        runtime.log.error({ err: error }, 'the worker could not look for jobs');
      }
      if (taking && !woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  };
  const looping = loop();

  return {
    id,
    running: () => inHand.size,
    async stop(graceMs = 4500) {
      taking = false;
      unlisten();
      wake();
      await looping;
      const allEnded = Promise.all(inHand.values());
      await withTimeout(allEnded, graceMs * 0.4);
      stopping.abort(new Error('The worker stops'));
      await withTimeout(allEnded, graceMs * 0.6);
      if (inHand.size > 0) await releaseJobs(runtime, id);
      await signOff(runtime, id);
    },
  };
}

/** Whether a thing's turn has come again, by its name. */
function newTurns(): (name: string, everyMs: number) => boolean {
  const last = new Map<string, number>();
  return (name, everyMs) => {
    const now = performance.now();
    if (now - (last.get(name) ?? -Infinity) < everyMs) return false;
    last.set(name, now);
    return true;
  };
}

async function withTimeout(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
