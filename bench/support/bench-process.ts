import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface BenchProcess<Ready> {
  ready: Ready;
  /** Has it carry out an order and answers with what came of it. */
  order<T>(name: string, argument?: unknown): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a module of `bench/support` in a process of its own, so that it shares no event loop with the bench. */
export async function startBenchProcess<Ready>(
  file: string,
  env: Record<string, string> = {},
): Promise<BenchProcess<Ready>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      child.once('message', (message: { value?: T; error?: string }) => {
        if (message.error === undefined) resolve(message.value as T);
        else reject(new Error(message.error));
      });
      void ended.then(() => reject(new Error(`${file} ended`)));
    });
  return {
    ready: await answer<Ready>(),
    order: (order, argument) => {
      const answered = answer<never>();
      child.send({ order, argument });
      return answered;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
