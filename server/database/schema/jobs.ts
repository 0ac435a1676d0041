import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const jobStates = ['waiting', 'running', 'done', 'dead', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    /** At most one waiting or running job per (kind, key). */
    key: text('key'),
    /** Drizzle stores a JSON null as NULL. */
    payload: text('payload', { mode: 'json' }).$type<unknown>(),
    state: text('state').$type<JobState>().notNull(),
    /** Higher first: user waiting 300, guardrail 200, scheduled 100, backfill 0. */
    priority: integer('priority').notNull(),
    runAt: integer('run_at').notNull(),
    attempts: integer('attempts').notNull(),
    maxAttempts: integer('max_attempts').notNull(),
    worker: text('worker'),
    leaseUntil: integer('lease_until'),
    /** Fencing token: counts up at every claim; an effect under an older one is refused. */
    token: integer('token').notNull(),
    progressDone: integer('progress_done'),
    progressTotal: integer('progress_total'),
    progressText: text('progress_text'),
    cancelRequested: integer('cancel_requested', { mode: 'boolean' }).notNull().default(false),
    /** Asked for again while it ran (`whenRunning: 'again'`): the payload of the run that follows. */
    again: text('again', { mode: 'json' }).$type<{ payload: unknown }>(),
    lastError: text('last_error'),
    correlationId: text('correlation_id').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (table) => [
    index('jobs_ready')
      .on(sql`${table.priority} desc`, table.runAt, table.id)
      .where(sql`${table.state} = 'waiting'`),
    index('jobs_list').on(table.state, table.updatedAt),
    index('jobs_leases')
      .on(table.leaseUntil)
      .where(sql`${table.state} = 'running'`),
    uniqueIndex('jobs_key')
      .on(table.kind, table.key)
      .where(sql`${table.state} in ('waiting', 'running') and ${table.key} is not null`),
  ],
);

/** A step that is done and must not be done again; committed with the step's own effect. */
export const jobSteps = sqliteTable(
  'job_steps',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id),
    step: text('step').notNull(),
    at: integer('at').notNull(),
    result: text('result', { mode: 'json' }).$type<unknown>(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.step] })],
);

export const schedules = sqliteTable('schedules', {
  name: text('name').primaryKey(),
  nextRunAt: integer('next_run_at').notNull(),
  lastRunAt: integer('last_run_at'),
});

/** One row per running worker, so that health can say whether anyone works. */
export const workers = sqliteTable('workers', {
  id: text('id').primaryKey(),
  pid: integer('pid').notNull(),
  startedAt: integer('started_at').notNull(),
  lastSeenAt: integer('last_seen_at').notNull(),
});
