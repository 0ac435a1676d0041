import { revokeDevice } from '../../server/security/devices';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { owner, withRuntime } from './with-runtime';

export const devicesRevoke: Command = {
  usage: '<id>',
  help: "Ends a device's token at once; the ids are in `devices`.",
  words: [1, 1],
  run: ({ words: [id = ''] }) =>
    withRuntime(async (runtime) => {
      if (await revokeDevice(runtime, id, owner(runtime))) {
        return ok({ text: 'Its token is ended.', json: { id, revoked: true } });
      }
      return fail(apiError('not-found', 'There is no such device in use.', { field: 'id' }));
    }),
};
