import type { MetricsJson } from '../observability/metrics';
import { startThread } from '../start-thread';

export interface WorkerThread {
  /** What the thread has counted; null when it does not answer within a second. */
  metrics(): Promise<MetricsJson | null>;
  stop(): Promise<void>;
}

type Message = { ready: true } | { metrics: MetricsJson };

/** Starts `worker-thread.ts` and resolves when it works. `died` is called when it ends without being asked to. */
export async function startWorkerThread(died: (error: Error) => void): Promise<WorkerThread> {
  const thread = startThread(new URL('worker-thread.ts', import.meta.url));
  let stopping = false;
  let failure: Error | null = null;
  thread.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
  });
  const ended = new Promise<number>((resolve) => thread.once('exit', resolve));
  const endedEarly = ended.then((code) => failure ?? new Error(`The worker thread ended with code ${code}`));

  await Promise.race([
    new Promise<void>((resolve) => thread.once('message', () => resolve())),
    endedEarly.then((error) => Promise.reject(error)),
  ]);
  void endedEarly.then((error) => {
    if (!stopping) died(error);
  });

  return {
    metrics: () =>
      new Promise((resolve) => {
        const answer = (message: Message): void => {
          if (!('metrics' in message)) return;
          done(message.metrics);
        };
        const timer = setTimeout(() => done(null), 1000);
        const done = (metrics: MetricsJson | null): void => {
          clearTimeout(timer);
          thread.off('message', answer);
          resolve(metrics);
        };
        thread.on('message', answer);
        thread.postMessage('metrics');
      }),
    async stop() {
      stopping = true;
      thread.postMessage('stop');
      await ended;
    },
  };
}
