import { createPairingCode } from '../../server/security/pairing';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { withRuntime } from './with-runtime';

export const pair: Command = {
  usage: '',
  help: 'Prints a code to type into the extension. It works once, for five minutes; a new one ends the one before.',
  words: [0, 0],
  run: () =>
    withRuntime(async (runtime) => {
      const { code, expiresAt } = await createPairingCode(runtime);
      const text = `Pairing code: ${code}\nType it into the extension within five minutes. It works once.`;
      return ok({ text, json: { code, expiresAt } });
    }),
};
