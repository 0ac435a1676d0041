import { createToken } from '../../server/security/devices';
import { scopeSchema } from '../../server/security/scopes';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { withRuntime } from './with-runtime';

export const devicesToken: Command = {
  usage: '<name>',
  help: [
    'Prints a token for a program of your own, this once.',
    '  --scope metrics   may read /metrics (the default)',
    '  --scope read      may read everything but the devices',
    '  --scope device    may do what the extension may',
  ].join('\n'),
  options: { scope: { type: 'string' } },
  words: [1, 1],
  run: async ({ words: [name = ''], options }) => {
    const scope = scopeSchema.safeParse(options.scope ?? 'metrics');
    if (!scope.success) {
      return fail(apiError('bad-request', '--scope must be metrics, read or device.', { field: 'scope' }));
    }
    return withRuntime(async (runtime) => {
      const made = await createToken(runtime, name, scope.data);
      const text = `${made.token}\nIt is shown this once. End it with: npm run -s plumbline -- devices revoke ${made.deviceId}`;
      return ok({ text, json: { ...made, name, scope: scope.data } });
    });
  },
};
