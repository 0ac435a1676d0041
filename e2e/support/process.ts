import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunningProcess<T> {
  ready: T;
  child: ChildProcess;
  /** What it printed, for a failing test. */
  output(): string;
  /** Ends it as the owner would, and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts one of our programs and waits for its line `<mark>{json}`. */
export function startProcess<T>(
  args: string[],
  { mark, env }: { mark: string; env: Record<string, string> },
): Promise<RunningProcess<T>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    const closed = new Promise<void>((done) => child.once('close', () => done()));
    const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await closed;
    };
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (!line.startsWith(mark)) return;
      resolve({
        ready: JSON.parse(line.slice(mark.length)) as T,
        child,
        output: () => lines.join('\n'),
        stop: () => end('SIGTERM'),
        kill: () => end('SIGKILL'),
      });
    });
    child.once('close', (code) => reject(new Error(`ended with code ${code}:\n${lines.join('\n')}`)));
  });
}
