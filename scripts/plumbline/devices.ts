import { listDevices } from '../../server/security/devices';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { table, when } from './table';
import { withRuntime } from './with-runtime';

export const devices: Command = {
  usage: '[list]',
  help: 'Lists every browser and program that was paired, the newest first.',
  words: [0, 1],
  run: () =>
    withRuntime(async (runtime) => {
      const list = await listDevices(runtime);
      const rows = list.map(({ id, name, scope, lastSeenAt, revokedAt }) => [
        id,
        name,
        revokedAt === null ? scope : 'revoked',
        when(lastSeenAt),
      ]);
      const text = table(
        ['Id', 'Name', 'May', 'Last seen'],
        rows,
        'Nothing is paired yet: npm run -s plumbline -- pair',
      );
      return ok({ text, json: { devices: list } });
    }),
};
