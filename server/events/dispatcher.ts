import type { Runtime } from '../runtime';
import { deliverTo } from './deliver';
import type { Subscriber } from './subscriber';

/** Events of other processes and threads, and deliveries whose next try is due, are looked for this often. */
const pollMs = 250;

export interface Dispatcher {
  stop(): Promise<void>;
}

/** Delivers events as they are committed, until stopped; at least once, with an effect at most once. */
export function startDispatcher(runtime: Runtime, subscribers: readonly Subscriber[]): Dispatcher {
  let wake: () => void = () => undefined;
  let stopped = false;
  let signalled = false;
  const signal = (): void => {
    signalled = true;
    wake();
  };
  const unlisten = runtime.database.onCommit(signal);

  const loop = async (): Promise<void> => {
    while (!stopped) {
      signalled = false;
      await deliverAll(runtime, subscribers, () => stopped).catch((error: unknown) => {
        runtime.log.error({ err: error }, 'events could not be delivered');
        signalled = false;
      });
      if (!signalled && !stopped) await pause();
    }
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const running = loop();
  return {
    async stop() {
      stopped = true;
      unlisten();
      wake();
      await running;
    },
  };
}

/** Delivers until nothing is due; answers with how many deliveries were made. */
export async function deliverAll(
  runtime: Runtime,
  subscribers: readonly Subscriber[],
  stopped: () => boolean = () => false,
): Promise<number> {
  let delivered = 0;
  for (let busy = true; busy;) {
    busy = false;
    for (const subscriber of subscribers) {
      if (stopped()) return delivered;
      const count = await deliverTo(runtime, subscriber);
      delivered += count;
      busy ||= count > 0;
    }
  }
  return delivered;
}
