import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface SpawnedModule {
  process: ChildProcess;
  /** Lines of stdout and stderr so far. */
  lines: string[];
  /** Resolves with the first line of stdout or stderr that begins so; rejects when the process ends before. */
  line(beginning: string): Promise<string>;
  /** Resolves when the process has ended: its exit code, or null after a signal. */
  ended: Promise<number | null>;
}

/** Runs a TypeScript module in a process of its own, as the start script does. */
export function spawnModule(
  module: URL,
  options: { arguments?: string[]; env?: Record<string, string> } = {},
): SpawnedModule {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(module), ...(options.arguments ?? [])],
    { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const hear = (line: string): void => {
    lines.push(line);
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    process: child,
    lines,
    ended,
    line: (beginning) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find((line) => line.startsWith(beginning));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without «${beginning}»:\n${lines.join('\n')}`)));
      }),
  };
}
