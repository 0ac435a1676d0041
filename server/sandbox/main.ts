import { startSandbox } from './sandbox';

const port = Number(process.env.SANDBOX_PORT ?? 8790);
const home = process.env.PLUMBLINE_HOME ?? null;
const pace = Number(process.env.SANDBOX_PACE ?? 1);

const sandbox = await startSandbox({ port, home, pace });
const { clientId, clientSecret, refreshToken, sellerId } = sandbox.credentials;
console.log(`Amazon Selling Partner API   ${sandbox.apiBase}
Login with Amazon            ${sandbox.lwaTokenUrl}
Images                       ${sandbox.imageBase}
Control                      ${sandbox.apiBase}/_sandbox/

Credentials of the demo seller (they open nothing but this simulation)
  client id      ${clientId}
  client secret  ${clientSecret}
  refresh token  ${refreshToken}
  seller id      ${sellerId}

Listings: ${sandbox.state.listings().length}. Ctrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
