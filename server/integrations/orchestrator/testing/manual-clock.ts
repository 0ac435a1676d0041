import { reasonOf, type Clock } from '../clock';

export interface ManualClock extends Clock {
  /** Lets time pass step by step: each sleeper wakes at its time, and what it does is done before the next one. */
  run(ms: number): Promise<void>;
}

/** A clock that only the test moves. */
export function manualClock(start = 1_000_000): ManualClock {
  let now = start;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(reasonOf(signal));
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(reasonOf(signal));
        });
      }),
    async run(ms) {
      const end = now + ms;
      for (;;) {
        await settled();
        const next = sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        sleepers = sleepers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.wake();
      }
      now = end;
      await settled();
    },
  };
}

/** Database work goes through the event loop a few times. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 25; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}
