import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { root, runNpm } from './run.mjs';

const stampFile = `${root}node_modules/.plumbline-installed`;

/** Installs what is missing: once for each state of the lock file. Ends the program when it cannot. */
export async function ensureInstalled(say = console.log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Plumbline needs Node 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
    process.exit(1);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say('Installing libraries (about a minute, once) …');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    console.error(
      'npm ci failed: see above. Check that this machine reaches the npm registry, then try again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}
