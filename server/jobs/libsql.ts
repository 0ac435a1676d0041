import { and, desc, eq, inArray } from 'drizzle-orm';
import { jobs } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { recordAudit, recordEvent } from '../events/outbox';
import type { Database } from '../runtime';
import { clearDeadLetterAlert } from './dead-letter';
import { priorities, type JobQueue, type JobView, type NewJob } from './port';

type JobRow = typeof jobs.$inferSelect;

/** The job queue in the database itself: a job is committed with the state that needs it. */
export function newLibsqlQueue(
  database: Database,
  sources: { now: () => number; newId: () => string },
): JobQueue {
  const { now, newId } = sources;

  async function enqueue(tx: Transaction, job: NewJob): Promise<string> {
    const at = now();
    const row = {
      id: newId(),
      kind: job.kind,
      key: job.key ?? null,
      payload: job.payload ?? null,
      state: 'waiting' as const,
      priority: job.priority ?? priorities.scheduled,
      runAt: job.runAt ?? at,
      attempts: 0,
      maxAttempts: job.maxAttempts ?? handlersOwn,
      token: 0,
      correlationId: job.correlationId ?? newId(),
      createdAt: at,
      updatedAt: at,
    };
    const existing = job.key === undefined ? undefined : await underWay(tx, job.kind, job.key);
    if (existing === undefined) {
      await tx.insert(jobs).values(row);
      return row.id;
    }
    if (existing.state === 'running') {
      if (job.whenRunning === 'again') {
        await tx
          .update(jobs)
          .set({ again: { payload: row.payload }, updatedAt: at })
          .where(eq(jobs.id, existing.id));
      }
    } else if (existing.priority < row.priority) {
      // Somebody more urgent asks for the same thing: the job moves up, even out of a pause between attempts.
      await tx
        .update(jobs)
        .set({ priority: row.priority, runAt: Math.min(existing.runAt, row.runAt), updatedAt: at })
        .where(eq(jobs.id, existing.id));
    }
    return existing.id;
  }

  return {
    enqueue: (tx, job) => (tx === null ? database.write((own) => enqueue(own, job)) : enqueue(tx, job)),

    async list({ state, kind, limit = 100 }) {
      const rows = await database.read
        .select()
        .from(jobs)
        .where(
          and(
            state === undefined ? undefined : eq(jobs.state, state),
            kind === undefined ? undefined : eq(jobs.kind, kind),
          ),
        )
        .orderBy(desc(jobs.updatedAt), desc(jobs.id))
        .limit(limit);
      return rows.map(asView);
    },

    retry: (id) =>
      database.write(async (tx) => {
        const job = await tx.select().from(jobs).where(eq(jobs.id, id)).get();
        if (job === undefined || (job.state !== 'dead' && job.state !== 'cancelled')) return false;
        if (job.key !== null && (await underWay(tx, job.kind, job.key)) !== undefined) return false;
        const at = now();
        await tx
          .update(jobs)
          .set({
            state: 'waiting',
            attempts: 0,
            runAt: at,
            cancelRequested: false,
            finishedAt: null,
            updatedAt: at,
          })
          .where(eq(jobs.id, id));
        await clearDeadLetterAlert(tx, job.kind, at);
        await recordAudit(tx, auditOf(job, 'job.retry', 'waiting'), { at, correlationId: job.correlationId });
        return true;
      }),

    cancel: (id) =>
      database.write(async (tx) => {
        const job = await tx.select().from(jobs).where(eq(jobs.id, id)).get();
        if (job === undefined || (job.state !== 'waiting' && job.state !== 'running')) return false;
        const at = now();
        const context = { at, correlationId: job.correlationId };
        if (job.state === 'running') {
          await tx.update(jobs).set({ cancelRequested: true, updatedAt: at }).where(eq(jobs.id, id));
        } else {
          await tx
            .update(jobs)
            .set({ state: 'cancelled', finishedAt: at, updatedAt: at })
            .where(eq(jobs.id, id));
          await recordEvent(
            tx,
            'job.completed',
            { jobId: id, kind: job.kind, outcome: 'cancelled' },
            context,
          );
        }
        await recordAudit(tx, auditOf(job, 'job.cancel', 'cancelled'), context);
        return true;
      }),
  };
}

/** Stands for the handler's own number of attempts until a worker claims the job. */
export const handlersOwn = 0;

function underWay(tx: Transaction, kind: string, key: string): Promise<JobRow | undefined> {
  return tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.key, key), inArray(jobs.state, ['waiting', 'running'])))
    .get();
}

function auditOf(job: JobRow, what: string, after: string) {
  return {
    who: 'owner',
    what,
    entity: 'job',
    entityId: job.id,
    before: { state: job.state, attempts: job.attempts, lastError: job.lastError },
    after: { state: after },
    why: `asked for ${job.kind}`,
  };
}

function asView(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.maxAttempts,
    runAt: row.runAt,
    progress: { done: row.progressDone, total: row.progressTotal, text: row.progressText },
    lastError: row.lastError,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}
