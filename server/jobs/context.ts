import { and, eq } from 'drizzle-orm';
import { jobs, jobSteps } from '../database/schema';
import type { Runtime } from '../runtime';
import type { ClaimedJob } from './claim';
import { claimOf, leaseLost, requireLease } from './lease';
import type { JobContext } from './port';

/** Progress is shown to people: more often than this would only make transactions. */
const progressEveryMs = 250;

/** What a handler works through: every commit is refused once the claim has passed to another worker. */
export function newJobContext(runtime: Runtime, job: ClaimedJob, signal: AbortSignal): JobContext {
  const { database } = runtime;
  let progressAt = -Infinity;
  return {
    jobId: job.id,
    attempt: job.attempts,
    correlationId: job.correlationId,
    signal,

    step: <T>(name: string, work: Parameters<JobContext['step']>[1]) =>
      database.write(async (tx) => {
        await requireLease(tx, job);
        const stepOf = and(eq(jobSteps.jobId, job.id), eq(jobSteps.step, name));
        const done = await tx.select().from(jobSteps).where(stepOf).get();
        if (done !== undefined) return done.result as T;
        const result = (await work(tx)) as T;
        await tx
          .insert(jobSteps)
          .values({ jobId: job.id, step: name, at: runtime.now(), result: result ?? null });
        return result;
      }),

    commit: (work) =>
      database.write(async (tx) => {
        await requireLease(tx, job);
        return work(tx);
      }),

    async progress(done, total, text) {
      const now = performance.now();
      if (now - progressAt < progressEveryMs && done !== total) return;
      progressAt = now;
      const held = await database.write((tx) =>
        tx
          .update(jobs)
          .set({
            progressDone: done,
            progressTotal: total,
            progressText: text ?? null,
            updatedAt: runtime.now(),
          })
          .where(claimOf(job))
          .returning({ id: jobs.id })
          .get(),
      );
      if (held === undefined) throw leaseLost(job);
    },
  };
}
