import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { withRuntime } from './with-runtime';

export const jobsCancel: Command = {
  usage: '<id>',
  help: 'Stops a waiting or running job. The ids are in `jobs`.',
  words: [1, 1],
  run: ({ words: [id = ''] }) =>
    withRuntime(async (runtime) =>
      (await runtime.jobs.cancel(id))
        ? ok({ text: 'It ends now, or at its next step if it runs.', json: { id, done: true } })
        : fail(apiError('conflict', 'Only a waiting or running job can be cancelled.', { field: 'id' })),
    ),
};
