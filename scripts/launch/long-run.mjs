import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ensureBrowser } from './browser.mjs';
import { longSuites } from './long-suites.mjs';
import { root, runTool } from './run.mjs';

const stateFile = `${root}node_modules/.plumbline-long/state.json`;
const budgetMs = 40 * 60_000;

/**
 * The long run: suite by suite with PLUMBLINE_LONG=1. A suite that passed on these very files is not run again, so
 * that a run that was cut off goes on where it was (`--fresh` forgets). Writes docs/measured.md. Resolves with the
 * exit code.
 */
export async function longRun() {
  mkdirSync(`${root}node_modules/.plumbline-long`, { recursive: true });
  const key = filesKey();
  const state = process.argv.includes('--fresh') ? { key, passed: {} } : readState(key);
  const browser = await ensureBrowser();
  const began = Date.now();
  let failed = 0;
  for (const suite of longSuites) {
    if (state.passed[suite.name]) {
      console.log(`\n== ${suite.name}: passed before on these files`);
      continue;
    }
    if (Date.now() - began > budgetMs) {
      console.error(`\n== ${suite.name}: not begun, the 40 minutes are over; run again to go on`);
      failed += 1;
      continue;
    }
    console.log(`\n== ${suite.name}`);
    const measuredFile = `${root}node_modules/.plumbline-long/${suite.name}.jsonl`;
    rmSync(measuredFile, { force: true });
    const start = Date.now();
    const { code } = await runTool('vitest', 'vitest', ['run', '--project', suite.project, ...suite.files], {
      env: {
        PLUMBLINE_LONG: '1',
        PLUMBLINE_MEASURED: measuredFile,
        ...(browser ? { CHROMIUM: browser } : {}),
      },
    });
    if (code === 0) {
      state.passed[suite.name] = {
        seconds: Math.round((Date.now() - start) / 1000),
        measured: readMeasured(measuredFile),
      };
      writeFileSync(stateFile, JSON.stringify(state));
    } else failed += 1;
  }
  writeTable(state);
  return failed === 0 ? 0 : 1;
}

function readState(key) {
  if (!existsSync(stateFile)) return { key, passed: {} };
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  return state.key === key ? state : { key, passed: {} };
}

/** Names the state of the tree: the tracked files with what was changed in them. */
function filesKey() {
  const git = (...args) => execFileSync('git', args, { cwd: root, maxBuffer: 1 << 28 });
  const hash = createHash('sha256');
  hash.update(
    git('ls-files', '-s', '--', 'server', 'shared', 'extension', 'e2e', 'drizzle', 'package-lock.json'),
  );
  hash.update(git('diff', '--', 'server', 'shared', 'extension', 'e2e', 'drizzle', 'package-lock.json'));
  return hash.digest('hex');
}

function readMeasured(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function writeTable(state) {
  const rows = longSuites.flatMap(({ name }) => {
    const done = state.passed[name];
    if (!done) return [`| ${name} | not passed in this run | – |`];
    const measured = done.measured.map((row) => `| ${name} | ${row.what} | ${row.value} |`);
    return [...measured, `| ${name} | time | ${done.seconds} s |`];
  });
  const text = [
    '# What the long run measured',
    '',
    'Written by `npm run test:long`; counts are what was tried, with what went wrong.',
    '',
    '| suite | what | value |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  writeFileSync(`${root}docs/measured.md`, text);
}
