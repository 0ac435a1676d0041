// Types, lint, format, import layers, dead code, spelling: all of it, side by side, each failure shown whole.
import process from 'node:process';
import { ensureInstalled } from './launch/install.mjs';
import { runNode, runTool } from './launch/run.mjs';

await ensureInstalled();
await runTool('wxt', 'wxt', ['prepare'], { quiet: true });

const checks = [
  ['types', () => runTool('typescript', 'tsc', ['--noEmit'], { quiet: true })],
  ['lint', () => runTool('oxlint', 'oxlint', ['--type-aware'], { quiet: true })],
  ['format', () => runTool('prettier', 'prettier', ['--check', '.', '--log-level', 'warn'], { quiet: true })],
  ['layers', () => runNode(['scripts/check-layers.mjs'], { quiet: true })],
  ['dead code', () => runTool('knip', 'knip', ['--no-progress'], { quiet: true })],
  [
    'spelling',
    () => runTool('cspell', 'cspell', ['--no-progress', '--no-summary', '--quiet', '.'], { quiet: true }),
  ],
];

// Two at a time: the machines that run this have two cores.
const failed = [];
const waiting = [...checks];
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, start] = next;
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
