// Types, lint, format, import layers, dead code, spelling: all of it, side by side, each failure shown whole.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './launch/install.mjs';
import { root, runNode, runTool } from './launch/run.mjs';

// Whoever checks in the middle of an edit may have a library more or less: only a missing folder is mended here.
if (!existsSync(`${root}node_modules`)) await ensureInstalled();
await runTool('wxt', 'wxt', ['prepare'], { quiet: true });

const checks = [
  { name: 'types', start: () => runTool('typescript', 'tsc', ['--noEmit'], { quiet: true }) },
  { name: 'lint', start: () => runTool('oxlint', 'oxlint', ['--type-aware'], { quiet: true }) },
  {
    name: 'format',
    start: () => runTool('prettier', 'prettier', ['--check', '.', '--log-level', 'warn'], { quiet: true }),
  },
  { name: 'layers', start: () => runNode(['scripts/check-layers.mjs'], { quiet: true }) },
  { name: 'dead code', start: () => runTool('knip', 'knip', ['--no-progress'], { quiet: true }) },
  {
    name: 'spelling',
    start: () =>
      runTool('cspell', 'cspell', ['--no-progress', '--no-summary', '--quiet', '.'], { quiet: true }),
  },
];

// Two at a time: the machines that run this have two cores.
const failed = [];
const waiting = [...checks];
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, start } = next;
    const began = Date.now();
    const { code, output } = await start();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (code !== 0) {
      failed.push(name);
      console.log(output.trimEnd());
    } else if (name === 'layers') console.log(`     ${output.trim()}`);
  }
};
await Promise.all([lane(), lane()]);
if (failed.length > 0) console.error(`check failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
