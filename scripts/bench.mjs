// `npm run bench`: every measurement in bench/, one after another, as one table. `npm run bench -- first-sync` runs those
// whose name holds a word.
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { adviseBrowser, ensureBrowser } from './launch/browser.mjs';
import { buildExtension } from './launch/build-extension.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { root, run, runNode, runTool } from './launch/run.mjs';

await ensureInstalled();
await runTool('wxt', 'wxt', ['prepare'], { quiet: true });
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = readdirSync(`${root}bench`)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => /^export (async )?function bench\b/m.test(readFileSync(`${root}bench/${file}`, 'utf8')))
  .map((file) => file.replace(/\.ts$/, ''));
const names = all.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (names.length === 0) {
  console.error(`No bench is called «${wanted.join(' ')}». There are: ${all.join(', ')}.`);
  process.exit(1);
}

const browser = await ensureBrowser();
if (!browser) console.error(`Benches that need a browser will fail. ${adviseBrowser}`);
console.log('Building the extension …');
await buildExtension(console.error);

const rows = [];
const failed = [];
const mark = 'BENCH ROWS ';
for (const name of names) {
  const began = Date.now();
  const { code, output } = await runNode(
    ['--expose-gc', '--import', 'tsx', 'bench/support/run-one.ts', name],
    {
      quiet: true,
      // The build that sellers get, not the one with open shadow roots for the tests.
      env: { PLUMBLINE_EXTENSION: `${root}.output/chrome-mv3`, ...(browser ? { CHROMIUM: browser } : {}) },
    },
  );
  const line = output.split('\n').find((one) => one.startsWith(mark));
  console.log(`${line ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
  if (line) {
    const { reference, found } = JSON.parse(line.slice(mark.length));
    rows.push(...found.map((row) => ({ ...row, reference })));
  }
  if (!line || code !== 0) {
    failed.push(name);
    console.log(output.trim());
  }
}

// Debian's wrapper may complain first; the version is on the last line.
const version = browser
  ? (await run(browser, ['--version'], { quiet: true })).output.trim().split('\n').at(-1)
  : '';
const chromium = /^\S+ (\d[\d.]+)/.exec(version ?? '')?.[0] ?? (version || 'no browser');
console.log(`\n${table(rows)}`);
console.log(
  `\n${new Date().toISOString().slice(0, 16)} UTC, Node ${process.versions.node}, ${chromium}, ` +
    `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'cores'}, load ${os.loadavg()[0].toFixed(1)}.\n` +
    'Loop: milliseconds of the fixed reference loop just before that bench; when it differs from row to row, so did the machine.\n' +
    'Ratio: ours / the peer, below 1 is better (for requests a second: above 1 is better).',
);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

/** As Markdown, so that docs/benchmarks.md takes it as it stands. */
function table(lines) {
  const cells = lines.map((row) => {
    const peer = row.peer;
    const ratio = peer?.value ? (row.value / peer.value).toFixed(2) : '';
    const met = row.aim === undefined ? '' : row.higherIsBetter ? row.value >= row.aim : row.value <= row.aim;
    return [
      row.name,
      `${figure(row.value)} ${row.unit}`,
      peer ? `${peer.name}${peer.value === null ? '' : `: ${figure(peer.value)} ${row.unit}`}` : '',
      ratio,
      row.aim === undefined ? '' : `${figure(row.aim)} ${row.unit}`,
      met === '' ? '' : met ? 'yes' : 'no',
      figure(row.reference),
      row.note ?? '',
    ];
  });
  const head = ['measured', 'ours', 'peer', 'ratio', 'aim', 'met', 'loop, ms', 'note'];
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function figure(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
