import * as z from 'zod';
import { startSandbox } from './sandbox';

const port = z.coerce.number().int().min(0).max(65_535);
const settings = z
  .object({
    SANDBOX_PORT: port.default(8790),
    SANDBOX_PAGES_PORT: port.optional(),
    SANDBOX_PACE: z.coerce.number().positive().default(1),
    PLUMBLINE_HOME: z.string().optional(),
  })
  .parse(process.env);

const sandbox = await startSandbox({
  port: settings.SANDBOX_PORT,
  pagesPort: settings.SANDBOX_PAGES_PORT ?? (settings.SANDBOX_PORT === 0 ? 0 : settings.SANDBOX_PORT + 1),
  pace: settings.SANDBOX_PACE,
  home: settings.PLUMBLINE_HOME ?? null,
});
const { apiBase, lwaTokenUrl, imageBase, credentials, pages } = sandbox;
console.log(`Amazon Selling Partner API   ${apiBase}
Login with Amazon            ${lwaTokenUrl}
Images                       ${imageBase}
Pages (amazon.co.uk, TLS)    https://127.0.0.1:${pages?.port ?? '-'}
Control                      ${apiBase}/_sandbox/

Credentials of the demo seller (they open nothing but this simulation)
  client id      ${credentials.clientId}
  client secret  ${credentials.clientSecret}
  refresh token  ${credentials.refreshToken}
  seller id      ${credentials.sellerId}

Listings: ${sandbox.state.listings().length}, ${settings.SANDBOX_PACE} simulated minutes a minute. Ctrl-C stops it.`);
// For the start script, which waits for this line.
console.log(`SANDBOX READY ${JSON.stringify({ apiBase, lwaTokenUrl, imageBase, credentials, pages })}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
