import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { root, runNpm } from './run.mjs';

/** Installs what is missing or of another version than the lock file says. Ends the program when it cannot. */
export async function ensureInstalled(say = console.log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Plumbline needs Node 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  say('Installing libraries (about a minute, once) …');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    console.error(
      'npm ci failed: see above. Check that this machine reaches the npm registry, then try again.',
    );
    process.exit(1);
  }
}

/** Compares the lock file with npm's own record of what it installed; what npm may leave out may be missing. */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const wanted = readPackages(`${root}package-lock.json`);
  const installed = readPackages(record);
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || ((optional || peer) && !installed[path]),
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
