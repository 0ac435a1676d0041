import { jobStates } from '../../server/database/schema';
import type { JobView } from '../../server/jobs/port';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { table, when } from './table';
import { withRuntime } from './with-runtime';

export const jobs: Command = {
  usage: '[list]',
  help: [
    'Lists the hundred jobs that changed last.',
    `  --state STATE   only ${jobStates.join(', ')}`,
    '  --kind KIND     only of this kind, e.g. sync-listings',
  ].join('\n'),
  options: { state: { type: 'string' }, kind: { type: 'string' } },
  words: [0, 1],
  run: async ({ options: { state, kind } }) => {
    const wanted = jobStates.find((known) => known === state);
    if (state !== undefined && wanted === undefined) {
      return fail(
        apiError('bad-request', `--state must be one of ${jobStates.join(', ')}.`, { field: 'state' }),
      );
    }
    return withRuntime(async (runtime) => {
      const list = await runtime.jobs.list({
        ...(wanted === undefined ? {} : { state: wanted }),
        ...(typeof kind === 'string' ? { kind } : {}),
      });
      const heading = ['Id', 'Kind', 'State', 'Tries', 'Due or ended', 'How far'];
      return ok({ text: table(heading, list.map(rowOf), 'There are no such jobs.'), json: { jobs: list } });
    });
  },
};

function rowOf(job: JobView): string[] {
  const { done, total, text } = job.progress;
  const count = done === null ? '' : `${done}${total === null ? '' : ` of ${total}`}`;
  const how = job.lastError ?? [count, text ?? ''].filter((part) => part !== '').join(' ');
  return [
    job.id,
    job.kind,
    job.state,
    `${job.attempts}`,
    when(job.finishedAt ?? job.runAt),
    how.slice(0, 80),
  ];
}
