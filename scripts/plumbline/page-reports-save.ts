import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageReport } from '../../server/services/page-report/page-reports';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { withRuntime } from './with-runtime';

export const pageReportsSave: Command = {
  usage: '<id> <folder>',
  help: 'Writes a reported page as a fixture: <id>.html, and <id>.json with its address, what was read and your note.',
  words: [2, 2],
  run: ({ words: [id = '', folder = ''] }) =>
    withRuntime(async (runtime) => {
      const report = await readPageReport(runtime, id);
      if (!report) return fail(apiError('not-found', 'There is no such page report.', { field: 'id' }));
      const { html, url, kind, reading, note } = report;
      const files = { html: join(folder, `${report.id}.html`), facts: join(folder, `${report.id}.json`) };
      mkdirSync(folder, { recursive: true });
      writeFileSync(files.html, html);
      writeFileSync(files.facts, `${JSON.stringify({ url, kind, note, reading }, null, 2)}\n`);
      return ok({ text: `Written: ${files.html} and ${files.facts}`, json: files });
    }),
};
