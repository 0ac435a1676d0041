import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { pageReports } from '../../database/schema';
import { recordAudit } from '../../events/outbox';
import type { Runtime } from '../../runtime';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** «This page reads wrongly»: what the reader made of a page, and the page itself as the extension redacted it. */
export const newPageReportSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  /** product, search, seller-central-inventory … */
  kind: z.string().min(1).max(40),
  html: z.string().min(1),
  /** Kind, facts and reasons, as the reader gave them. */
  reading: z.record(z.string(), z.unknown()),
  /** What is wrong, in the seller's words. */
  note: z.string().max(2000).nullable(),
});
export type NewPageReport = z.infer<typeof newPageReportSchema>;

export const pageReportSummarySchema = z.object({
  id: z.string(),
  url: z.string(),
  kind: z.string(),
  note: z.string().nullable(),
  at: z.int(),
  /** Of the compressed page. */
  bytes: z.int(),
});
export const pageReportSchema = z.object({
  ...pageReportSummarySchema.shape,
  html: z.string(),
  reading: z.unknown(),
});

const { id, url, kind, note, at, html, reading } = pageReports;
const summary = { id, url, kind, note, at, bytes: sql<number>`length(${html})` };

export async function savePageReport(
  runtime: Runtime,
  report: NewPageReport,
  by: { who: string; correlationId: string },
): Promise<string> {
  const reportId = runtime.newId();
  const packed = await pack(report.html);
  const now = runtime.now();
  await runtime.database.write(async (tx) => {
    const row = { ...report, id: reportId, html: packed, at: now };
    await tx.insert(pageReports).values(row);
    const after = { url: report.url, kind: report.kind };
    const why = report.note ?? 'reads wrongly';
    const entry = {
      what: 'page-report.save',
      entity: 'page-report',
      entityId: reportId,
      before: null,
      after,
      why,
    };
    await recordAudit(tx, { who: by.who, ...entry }, { at: now, correlationId: by.correlationId });
  });
  return reportId;
}

/** Newest first, without the pages themselves. */
export function listPageReports(runtime: Runtime, limit: number) {
  return runtime.database.read.select(summary).from(pageReports).orderBy(desc(at), desc(id)).limit(limit);
}

/** One report whole, ready as a fixture; null when there is none. */
export async function readPageReport(runtime: Runtime, reportId: string) {
  const [row] = await runtime.database.read
    .select({ ...summary, html, reading })
    .from(pageReports)
    .where(eq(id, reportId));
  return row ? { ...row, html: (await unpack(row.html)).toString('utf8') } : null;
}
