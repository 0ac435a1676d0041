import { connectAmazon } from '../../server/services/connection/connect-amazon';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { readSecrets } from './read-secrets';
import { owner, withRuntime } from './with-runtime';

export const connect: Command = {
  usage: '',
  help: [
    'Connects your Amazon account. Asks for the four values of your SP-API app (what is secret is not shown while you',
    'type), tests them at Amazon, and only then stores them, sealed. Nothing is stored when the test fails.',
    '  --stdin           read JSON {clientId, clientSecret, refreshToken, sellerId} from stdin instead',
    '  --marketplace ID  amazon-uk (the default) or amazon-us',
    'AMAZON_CLIENT_ID, AMAZON_CLIENT_SECRET, AMAZON_REFRESH_TOKEN and AMAZON_SELLER_ID are taken where they are set.',
  ].join('\n'),
  options: { stdin: { type: 'boolean' }, marketplace: { type: 'string' } },
  words: [0, 0],
  run: async ({ options, say }) => {
    const secrets = await readSecrets(options.stdin === true);
    if (!secrets.ok) return secrets;
    const { marketplace } = options;
    const input = { ...secrets.value, ...(marketplace === undefined ? {} : { marketplace }) };
    say('Testing the credentials at Amazon …');
    return withRuntime(async (runtime) => {
      const connection = await connectAmazon(runtime, input, owner(runtime));
      if (!connection.ok) return connection;
      const { storeName, sellerId } = connection.value;
      const text = `Connected: ${storeName ?? sellerId ?? 'your account'}. The first sync starts now if the server runs, else when it starts.`;
      return ok({ text, json: { connection: connection.value } });
    });
  },
};
