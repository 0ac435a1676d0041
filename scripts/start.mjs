// `npm start`: from a fresh clone to a running product. Installs, builds, migrates, starts; Ctrl-C stops it all.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { findBrowser } from './launch/browser.mjs';
import { buildExtension } from './launch/build-extension.mjs';
import { startChild, stopAll } from './launch/child.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { root, runNode } from './launch/run.mjs';

const began = Date.now();
const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
const wantsBrowser = process.argv.includes('--open');

const home = resolve(root, process.env.PLUMBLINE_HOME ?? '.plumbline');
const port = Number(process.env.PORT ?? 8787);
const sandboxPort = Number(process.env.SANDBOX_PORT ?? 8790);
const pagesPort = Number(process.env.SANDBOX_PAGES_PORT ?? sandboxPort + 1);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    void stopAll().then(() => process.exit(0));
  });
}

// Whatever goes wrong here, nothing that was started is left running.
process.on('uncaughtException', (error) => {
  console.error(error);
  void stopAll().then(() => process.exit(1));
});

await ensureInstalled(say);
say('Building the extension …');
await buildExtension(say);

say('Preparing the database …');
const prepared = await runNode(['--import', 'tsx', 'scripts/launch/prepare.ts'], {
  quiet: true,
  env: { PLUMBLINE_HOME: home },
});
if (prepared.code !== 0) {
  console.error(prepared.output.trim());
  process.exit(1);
}
const { amazonConnected, devices } = JSON.parse(prepared.output.trim().split('\n').at(-1));

const env = { PLUMBLINE_HOME: home, PORT: String(port), SANDBOX_PORT: String(sandboxPort) };
let sandbox = null;
if (!amazonConnected) {
  say('No Amazon account is connected: starting the simulated one …');
  sandbox = await startChild('sandbox', ['--import', 'tsx', 'server/sandbox/main.ts'], {
    env: { ...env, SANDBOX_PAGES_PORT: String(pagesPort), SANDBOX_PACE: process.env.SANDBOX_PACE ?? '60' },
    ready: 'SANDBOX READY ',
  });
}

say('Starting the server …');
const server = await startChild('server', ['--import', 'tsx', 'server/main.ts'], {
  env: {
    ...env,
    ...(sandbox === null
      ? {}
      : {
          PLUMBLINE_SANDBOX: JSON.stringify(sandbox.ready),
          PLUMBLINE_PACE: process.env.SANDBOX_PACE ?? '60',
        }),
  },
  ready: 'PLUMBLINE READY ',
});
const address = `http://127.0.0.1:${server.ready.port}`;

const pairing = devices > 0 || wantsBrowser ? null : JSON.parse(await plumbline(['pair', '--json']));

const browser = findBrowser();
if (wantsBrowser) {
  if (browser === null)
    say('No Chromium or Chrome was found, so nothing is opened. Set CHROMIUM to its path.');
  else if (sandbox === null)
    say('Your Amazon account is connected: open your own browser; --open is for the simulated one.');
  else {
    say('Opening a browser with the extension loaded and paired (a throw-away profile) …');
    const opened = await startChild('browser', ['--import', 'tsx', 'scripts/launch/open-browser.ts'], {
      env: {
        ...env,
        CHROMIUM: browser,
        PLUMBLINE_ADDRESS: address,
        PLUMBLINE_PAGES_PORT: String(pagesPort),
        PLUMBLINE_PAGES_KEY: sandbox.ready.pages.certificateKeyHash,
      },
      ready: 'BROWSER READY ',
      mayEnd: true,
    });
    if (opened.ready.headless) say('This machine has no display: the browser runs without a window.');
  }
}

const extension = join(root, '.output', 'chrome-mv3');
say('Ready.\n');
console.log(`Server     ${address}  (data and keys in ${home})`);
console.log(
  sandbox === null
    ? 'Amazon     your account is connected'
    : `Amazon     simulated: API ${sandbox.ready.apiBase}, pages on port ${pagesPort} (npm start -- --open shows them)`,
);
console.log(`Extension  ${extension}  (chrome://extensions, developer mode, «Load unpacked»)`);
console.log(
  pairing?.code
    ? `Pairing    type ${pairing.code} in the extension's options within five minutes (again: npm run -s plumbline -- pair)`
    : `Pairing    ${devices > 0 ? `${devices} paired` : 'done in the open browser'} (another: npm run -s plumbline -- pair)`,
);
console.log(
  sandbox === null
    ? 'Next       open one of your products on amazon.co.uk'
    : 'Next       try it on the simulated shop; connect your own: npm run -s plumbline -- connect amazon',
);
if (!existsSync(extension)) console.error('The extension was not built; see above.');

async function plumbline(args) {
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/plumbline/main.ts', ...args], {
    quiet: true,
    env,
  });
  if (code !== 0) console.error(output.trim());
  return code === 0 ? output.slice(output.indexOf('{')) : '{}';
}
