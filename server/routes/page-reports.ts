import { Hono } from 'hono';
import * as z from 'zod';
import { apiError } from '../../shared/api-error';
import type { Runtime } from '../runtime';
import {
  listPageReports,
  newPageReportSchema,
  pageReportSchema,
  pageReportSummarySchema,
  readPageReport,
  savePageReport,
} from '../services/page-report/page-reports';
import { answer, describe } from './answer';
import type { AppEnv } from './app-env';
import { limitedBody, pageReportBodyLimit } from './body';
import { actorOf } from './actor';
import { refuse } from './http-error';
import { idParam, limitQuery } from './params';
import { v } from './validate';

const savedSchema = z.object({ id: z.string() });
const listSchema = z.object({ reports: z.array(pageReportSummarySchema) });

/** «This page reads wrongly». */
export function pageReportRoutes(runtime: Runtime) {
  return new Hono<AppEnv>()
    .post(
      '/page-reports',
      limitedBody(pageReportBodyLimit),
      describe('Save a page that reads wrongly', savedSchema),
      v('json', newPageReportSchema),
      async (c) =>
        answer(c, savedSchema, { id: await savePageReport(runtime, c.req.valid('json'), actorOf(c)) }),
    )
    .get(
      '/page-reports',
      describe('Pages that read wrongly', listSchema),
      v('query', limitQuery),
      async (c) =>
        answer(c, listSchema, { reports: await listPageReports(runtime, c.req.valid('query').limit) }),
    )
    .get(
      '/page-reports/:id',
      describe('One page that reads wrongly, whole', pageReportSchema),
      v('param', idParam),
      async (c) => {
        const report = await readPageReport(runtime, c.req.valid('param').id);
        if (!report) refuse(apiError('not-found', 'There is no such page report.', { field: 'id' }));
        return answer(c, pageReportSchema, report);
      },
    );
}
