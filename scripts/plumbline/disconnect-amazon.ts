import { disconnectAmazon } from '../../server/services/connection/disconnect-amazon';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { owner, withRuntime } from './with-runtime';

export const disconnect: Command = {
  usage: '',
  help: 'Forgets the credentials of your Amazon account. What was read stays; nothing is read or sent any more.',
  words: [0, 0],
  run: () =>
    withRuntime(async (runtime) => {
      const connection = await disconnectAmazon(runtime, owner(runtime));
      return ok({ text: 'The account is disconnected and its secrets are deleted.', json: { connection } });
    }),
};
