import type { Runtime } from '../runtime';
import { claimJob } from './claim';
import type { JobHandler } from './port';
import { runJob } from './run-job';

/** Runs what is due, one job after the other, until nothing is; answers with how many runs there were. */
export async function runDueJobs(runtime: Runtime, handlers: readonly JobHandler[]): Promise<number> {
  const byKind = new Map(handlers.map((handler) => [handler.kind, handler]));
  const never = new AbortController().signal;
  for (let runs = 0; ; runs += 1) {
    const job = await claimJob(runtime, byKind, 'in-thread');
    const handler = job === null ? undefined : byKind.get(job.kind);
    if (job === null || handler === undefined) return runs;
    await runJob(runtime, handler, job, never);
  }
}
