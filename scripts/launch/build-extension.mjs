import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { root, runTool } from './run.mjs';

const stampFile = `${root}.output/.built-from`;
const sources = ['extension', 'shared', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension unless it was built from exactly these sources. Ends the program when it cannot. */
export async function buildExtension(say) {
  const wanted = hashOf(sources);
  const built = `${root}.output/chrome-mv3/manifest.json`;
  if (existsSync(built) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const { code, output } = await runTool('wxt', 'wxt', ['build'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    say('The extension could not be built; see above.');
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(`${root}${path}`));
  return hash.digest('hex');
}

function filesBelow(path) {
  if (statSync(`${root}${path}`).isFile()) return [path];
  return readdirSync(`${root}${path}`, { recursive: true })
    .map((name) => `${path}/${name}`)
    .filter((name) => statSync(`${root}${name}`).isFile())
    .toSorted();
}
