import type * as z from 'zod';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';

/** Higher runs first; what the user waits for never queues behind a crawl. */
export const priorities = { userWaiting: 300, guardrail: 200, scheduled: 100, backfill: 0 } as const;

export interface NewJob {
  kind: string;
  payload: unknown;
  /** At most one waiting or running job per (kind, key); a second enqueue answers with the first one's id. */
  key?: string;
  /**
   * What a second enqueue means while the first is running: `join` (the default) is content with that run; `again` has
   * it run once more afterwards with the newer payload, for work that may already have read what has changed since.
   */
  whenRunning?: 'join' | 'again';
  priority?: number;
  /** Epoch ms; now when left out. */
  runAt?: number;
  /** The handler's own when left out. */
  maxAttempts?: number;
  correlationId?: string;
}

export interface JobView {
  id: string;
  kind: string;
  key: string | null;
  state: 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';
  attempts: number;
  maxAttempts: number;
  runAt: number;
  progress: { done: number | null; total: number | null; text: string | null };
  lastError: string | null;
  createdAt: number;
  finishedAt: number | null;
}

/** The queue as the rest of the server sees it; the engine behind it is libSQL by default. */
export interface JobQueue {
  /** Writes the job with the state that needs it; `tx` null opens a transaction of its own. */
  enqueue(tx: Transaction | null, job: NewJob): Promise<string>;
  list(query: { state?: JobView['state']; kind?: string; limit?: number }): Promise<JobView[]>;
  /** Puts a dead or cancelled job back; false when it is neither, or another with its key is already under way. */
  retry(id: string): Promise<boolean>;
  /** A waiting job ends at once; a running one is asked to stop. */
  cancel(id: string): Promise<boolean>;
}

/** Ends a run: done, or to be looked at again later (which counts as no attempt). A failure is thrown. */
export type JobOutcome = { kind: 'done' } | { kind: 'later'; runAt: number; reason: string };

export interface JobContext {
  jobId: string;
  attempt: number;
  correlationId: string;
  /** Aborted when the lease is lost, the job is cancelled or the worker stops. */
  signal: AbortSignal;
  /**
   * Commits an effect once: `work` and the note that (job, step) is done are one transaction, refused when the lease
   * was lost. On a second run the stored result (as JSON keeps it) is returned and `work` is not called. The memory
   * outlives `later`: what each look must do anew needs a name of its own, or `commit`.
   */
  step<T>(name: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Same fencing without the memory: for effects that are idempotent by themselves. */
  commit<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  progress(done: number, total: number | null, text?: string): Promise<void>;
}

/** One kind of job: a file in `handlers/`, listed in `handlers/index.ts`. */
export interface JobHandler<S extends z.ZodType = z.ZodType> {
  kind: string;
  payload: S;
  leaseMs: number;
  maxAttempts: number;
  run(payload: z.infer<S>, context: JobContext, runtime: Runtime): Promise<JobOutcome>;
}
