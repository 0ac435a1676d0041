import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { withRuntime } from './with-runtime';

export const jobsRetry: Command = {
  usage: '<id>',
  help: 'Puts a dead or cancelled job back into the queue. The ids are in `jobs`.',
  words: [1, 1],
  run: ({ words: [id = ''] }) =>
    withRuntime(async (runtime) =>
      (await runtime.jobs.retry(id))
        ? ok({ text: 'It waits for a worker again.', json: { id, done: true } })
        : fail(apiError('conflict', 'Only a dead or cancelled job can be tried again.', { field: 'id' })),
    ),
};
