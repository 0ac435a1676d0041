// `npm test`: everything that must hold before a change lands, on a fresh machine, vitest's own summary last.
// `npm run test:long`: the full counts of kills, histories and fuzz (scripts/launch/long-run.mjs).
import { existsSync } from 'node:fs';
import process from 'node:process';
import { adviseBrowser, ensureBrowser } from './launch/browser.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { longRun } from './launch/long-run.mjs';
import { root, runNode, runTool } from './launch/run.mjs';

await ensureInstalled();
if (!existsSync(`${root}.wxt/tsconfig.json`)) await runTool('wxt', 'wxt', ['prepare'], { quiet: true });

if (process.argv.includes('--long')) process.exit(await longRun());

const browser = await ensureBrowser();
const check = await runNode(['scripts/check.mjs']);

const builds = [
  {
    name: 'extension for the browser tests',
    args: ['build'],
    env: { PLUMBLINE_E2E: '1', PLUMBLINE_OUT: '.output/e2e' },
  },
  { name: 'extension as released', args: ['build'], env: {} },
  { name: 'extension for Firefox', args: ['build', '-b', 'firefox', '--mv3'], env: {} },
];
let buildsFailed = 0;
for (const { name, args, env } of builds) {
  const { code, output } = await runTool('wxt', 'wxt', args, { quiet: true, env });
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} build: ${name}`);
  if (code !== 0) {
    buildsFailed += 1;
    console.log(output);
  }
}

const linted = await runTool('addons-linter', 'addons-linter', ['--output', 'json', '.output/firefox-mv3'], {
  quiet: true,
});
console.log(`${linted.code === 0 ? 'ok  ' : 'FAIL'} Mozilla's linter on the Firefox build`);
if (linted.code !== 0) console.log(linted.output);

if (!browser) console.error(`\nThe browser tests are left out, so this run fails. ${adviseBrowser}\n`);
const projects = ['unit', 'extension', ...(browser ? ['e2e'] : [])].flatMap((name) => ['--project', name]);
const tests = await runTool('vitest', 'vitest', ['run', ...projects, ...process.argv.slice(2)], {
  env: browser ? { CHROMIUM: browser } : {},
});

const good =
  browser !== null && check.code === 0 && buildsFailed === 0 && linted.code === 0 && tests.code === 0;
if (!good && tests.code === 0) {
  console.error(
    `\nThe tests passed, the command fails: ${[
      browser === null && 'no browser',
      check.code !== 0 && 'check',
      buildsFailed > 0 && 'build',
      linted.code !== 0 && "Mozilla's linter",
    ]
      .filter(Boolean)
      .join(', ')} (see above).`,
  );
}
process.exit(good ? 0 : 1);
