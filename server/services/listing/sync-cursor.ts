import { and, asc, eq, like } from 'drizzle-orm';
import * as z from 'zod';
import { jobSteps } from '../../database/schema';
import type { Runtime } from '../../runtime';

/** Listings created within these times (epoch ms, both included); null leaves that end open. */
const sliceSchema = z.object({ after: z.number().nullable(), before: z.number().nullable() });
export type Slice = z.infer<typeof sliceSchema>;

/** Where a sync is: committed with each page, so that a crash goes on from the page after. */
const cursorSchema = z.object({
  mode: z.enum(['full', 'incremental']),
  startedAt: z.number(),
  /** Only listings that Amazon changed since; null in a full sync. */
  since: z.number().nullable(),
  /** Still to read; the first is at work. */
  slices: z.array(sliceSchema),
  pageToken: z.string().nullable(),
  /** Pages committed so far. */
  page: z.number().int(),
  /** Listings read so far, set aside ones included. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  setAside: z.array(z.object({ sku: z.string().nullable(), reason: z.string() })),
  /** False once a slice could not be read whole: then nothing may be called gone. */
  isComplete: z.boolean(),
});
export type SyncCursor = z.infer<typeof cursorSchema>;

/** What each page's step remembers. */
const pageStepSchema = z.object({ cursor: cursorSchema, skus: z.array(z.string()) });
export type PageStep = z.infer<typeof pageStepSchema>;

export function pageStepName(page: number): string {
  return `page-${String(page).padStart(6, '0')}`;
}

export function startCursor(start: Pick<SyncCursor, 'mode' | 'startedAt' | 'since'>): SyncCursor {
  return {
    ...start,
    slices: [{ after: null, before: null }],
    pageToken: null,
    page: 0,
    done: 0,
    total: null,
    setAside: [],
    isComplete: true,
  };
}

/** The steps that a job has committed, in order; empty for one that begins. */
export async function committedPages(runtime: Runtime, jobId: string): Promise<PageStep[]> {
  const rows = await runtime.database.read
    .select({ result: jobSteps.result })
    .from(jobSteps)
    .where(and(eq(jobSteps.jobId, jobId), like(jobSteps.step, 'page-%')))
    .orderBy(asc(jobSteps.step));
  return rows.map(({ result }) => pageStepSchema.parse(result));
}
