import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { root } from './run.mjs';

const children = new Set();
let isStopping = false;

/**
 * Starts one of our processes and waits for its line of readiness, `<mark>{json}`. A process that ends before that, or
 * later by itself, takes everything down with its last words shown: half a product running is worse than none.
 */
export function startChild(name, args, { env, ready: mark, mayEnd = false }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      // Ctrl-C reaches the whole terminal group; we pass it on ourselves, in order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const entry = { name, child };
    children.add(entry);
    const lastLines = [];
    const keep = (line) => {
      lastLines.push(line);
      if (lastLines.length > 20) lastLines.shift();
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(mark)) resolve({ child, ready: JSON.parse(line.slice(mark.length)) });
      else keep(line);
    });
    createInterface({ input: child.stderr }).on('line', keep);
    child.on('close', (code) => {
      children.delete(entry);
      if (isStopping || (mayEnd && code === 0)) return;
      console.error(`${lastLines.join('\n')}\nThe ${name} ended (code ${code}).`);
      void stopAll().then(() => process.exit(1));
    });
  });
}

/** Asks every process to end, newest first, and ends what has not after eight seconds. */
export async function stopAll() {
  isStopping = true;
  for (const { child } of [...children].toReversed()) {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 8_000);
    await closed;
    clearTimeout(timer);
  }
}
