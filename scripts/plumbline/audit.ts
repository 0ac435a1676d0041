import { readAudit } from '../../server/security/audit';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { table, when } from './table';
import { withRuntime } from './with-runtime';

export const audit: Command = {
  usage: '[<id>]',
  help: [
    'Shows who did what and why, the last first; of one listing, change or device where its id is given. --json has what',
    'it was before and after.',
    '  --entity KIND   only listing, change, device, connection, job …',
    '  --limit N       at most N rows (50)',
  ].join('\n'),
  options: { entity: { type: 'string' }, limit: { type: 'string' } },
  words: [0, 1],
  run: async ({ words: [entityId], options }) => {
    const limit = Number(options.limit ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
      return fail(
        apiError('bad-request', '--limit must be a whole number from 1 to 10000.', { field: 'limit' }),
      );
    }
    const { entity } = options;
    return withRuntime(async (runtime) => {
      const rows = await readAudit(runtime, {
        limit,
        ...(entityId === undefined ? {} : { entityId }),
        ...(typeof entity === 'string' ? { entity } : {}),
      });
      const cells = rows.map((row) => [when(row.at), row.who, row.what, row.entityId, row.why.slice(0, 60)]);
      return ok({
        text: table(['When', 'Who', 'What', 'Of', 'Why'], cells, 'Nothing was recorded.'),
        json: { rows },
      });
    });
  },
};
