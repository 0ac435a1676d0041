import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs Node with arguments in the project's folder; resolves with the exit code. Output goes to the terminal unless `quiet`. */
export function runNode(args, { env = {}, quiet = false } = {}) {
  return run(process.execPath, args, { env, quiet });
}

/** Runs a tool from node_modules by its bin file, so that no shell and no `.cmd` wrapper is needed. */
export async function runTool(packageName, binName, args, options = {}) {
  return runNode([await toolPath(packageName, binName), ...args], options);
}

/** The JavaScript file behind an installed command. */
export async function toolPath(packageName, binName = packageName) {
  const { readFile } = await import('node:fs/promises');
  const folder = `${root}node_modules/${packageName}/`;
  const { bin } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
  return folder + (typeof bin === 'string' ? bin : bin[binName]);
}

/** Runs npm itself: through the npm that started us where there is one, else the one beside Node or on the path. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js') || npm?.endsWith('.cjs')) return runNode([npm, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    ...options,
    shell: process.platform === 'win32',
  });
}

export function run(command, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(kept).toString('utf8') }));
  });
}
