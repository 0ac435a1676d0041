import { eq } from 'drizzle-orm';
import { jobs } from '../database/schema';
import { metrics } from '../observability/metrics';
import type { Runtime } from '../runtime';
import type { ClaimedJob } from './claim';
import { newJobContext } from './context';
import { renewLease, requireLease } from './lease';
import type { JobHandler, JobOutcome } from './port';
import { retryDelayMs } from './retry-delay';
import { endJob, giveBack } from './settle';

/** How often a running job looks whether it was cancelled or lost its lease. */
const watchMs = 500;

/** Runs a claimed job to its end and settles it. Never throws for what the handler does. */
export async function runJob(
  runtime: Runtime,
  handler: JobHandler,
  job: ClaimedJob,
  stop: AbortSignal,
): Promise<void> {
  const timed = metrics.jobSeconds.startTimer({ kind: job.kind });
  const abort = new AbortController();
  const onStop = (): void => abort.abort(stop.reason);
  stop.addEventListener('abort', onStop);
  const watch = setInterval(() => void watchJob(runtime, job, abort), Math.min(watchMs, job.leaseMs / 3));
  try {
    const payload = handler.payload.safeParse(job.payload);
    if (!payload.success) {
      await settle(runtime, job, {
        kind: 'unreadable',
        error: `The payload is not valid: ${payload.error.message}`,
      });
      return;
    }
    const context = newJobContext(runtime, job, abort.signal);
    const outcome = await handler.run(payload.data, context, runtime);
    await settle(runtime, job, outcome);
  } catch (error) {
    await settle(runtime, job, {
      kind: stop.aborted ? 'stopped' : 'failed',
      error: error instanceof Error ? error.message : String(error),
      cause: error,
    });
  } finally {
    timed();
    clearInterval(watch);
    stop.removeEventListener('abort', onStop);
  }
}

type Ending =
  | JobOutcome
  | { kind: 'unreadable'; error: string }
  | { kind: 'stopped' | 'failed'; error: string; cause: unknown };

/** Commits how a run ended; leaves everything alone when the claim has passed on. */
async function settle(runtime: Runtime, job: ClaimedJob, ending: Ending): Promise<void> {
  metrics.jobs.inc({ kind: job.kind, outcome: ending.kind });
  const about = { job: job.kind, jobId: job.id, attempt: job.attempts, correlationId: job.correlationId };
  try {
    await runtime.database.write(async (tx) => {
      await requireLease(tx, job);
      const at = runtime.now();
      const row = await tx
        .select({ cancel: jobs.cancelRequested })
        .from(jobs)
        .where(eq(jobs.id, job.id))
        .get();
      const cancelled = row?.cancel === true && ending.kind !== 'done';
      if (cancelled) {
        await endJob(tx, { ...job, outcome: 'cancelled', error: null }, at);
      } else if (ending.kind === 'done') {
        await endJob(tx, { ...job, outcome: 'done', error: null }, at);
      } else if (ending.kind === 'later') {
        await giveBack(tx, job.id, { at, runAt: ending.runAt, reason: ending.reason, uncounted: true });
      } else if (ending.kind === 'stopped') {
        await giveBack(tx, job.id, { at, runAt: at, uncounted: true });
      } else if (ending.kind === 'unreadable' || job.attempts >= job.maxAttempts) {
        runtime.log.error(
          { ...about, err: 'cause' in ending ? ending.cause : ending.error },
          'a job was given up',
        );
        await endJob(tx, { ...job, outcome: 'dead', error: ending.error }, at);
      } else {
        runtime.log.info({ ...about, reason: ending.error }, 'a job failed and will be tried again');
        const runAt = at + retryDelayMs(job.attempts, Math.random());
        await giveBack(tx, job.id, { at, runAt, error: ending.error });
      }
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'LeaseLost') {
      runtime.log.info(about, 'a job lost its lease and was left to whoever has it now');
    } else {
      // The lease runs out, and the sweep puts the job back.
      runtime.log.error({ ...about, err: error }, 'the end of a job could not be written');
    }
  }
}

async function watchJob(runtime: Runtime, job: ClaimedJob, abort: AbortController): Promise<void> {
  try {
    const row = await runtime.database.read.select().from(jobs).where(eq(jobs.id, job.id)).get();
    const held = row?.token === job.token && row.state === 'running';
    if (!held) abort.abort(new Error('The lease was lost'));
    else if (row.cancelRequested) abort.abort(new Error('The job was cancelled'));
    if (!held || (row.leaseUntil ?? 0) - runtime.now() > (job.leaseMs * 2) / 3) return;
    if (!(await renewLease(runtime, job))) abort.abort(new Error('The lease was lost'));
  } catch (error) {
    runtime.log.error({ err: error, jobId: job.id }, 'the lease of a job could not be renewed');
  }
}
