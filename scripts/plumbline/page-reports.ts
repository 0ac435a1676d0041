import { listPageReports } from '../../server/services/page-report/page-reports';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { table, when } from './table';
import { withRuntime } from './with-runtime';

export const pageReports: Command = {
  usage: '[list]',
  help: 'Lists the pages that you reported as read wrongly, the newest first.',
  words: [0, 1],
  run: () =>
    withRuntime(async (runtime) => {
      const reports = await listPageReports(runtime, 500);
      const rows = reports.map(({ id, at, kind, url, note }) => [
        id,
        when(at),
        kind,
        url.slice(0, 70),
        note ?? '',
      ]);
      const text = table(['Id', 'When', 'Kind', 'Address', 'Note'], rows, 'No page was reported.');
      return ok({ text, json: { reports } });
    }),
};
