import { reasonOf } from './clock';
import { rankOf, type Priority } from './priority';

/** A call under way that several callers wait for. */
export interface Shared {
  signal: AbortSignal;
  /** The most urgent of those who wait. */
  priority: () => Priority;
}

interface Flight {
  answer: Promise<unknown>;
  abort: AbortController;
  callers: number;
  priority: Priority;
}

/**
 * Equal reads are one request: later callers join the one under way, which takes the priority of the most urgent and
 * is given up only when all of them have.
 * @param onHurry called when a joining caller made a call more urgent
 */
export function createCoalescer(onHurry: (key: string) => void) {
  const flights = new Map<string, Flight>();

  return async function join<T>(
    key: string,
    caller: { priority: Priority; signal: AbortSignal | undefined },
    start: (shared: Shared) => Promise<T>,
  ): Promise<T> {
    let flight = flights.get(key);
    if (!flight) {
      const abort = new AbortController();
      const opened: Flight = { answer: Promise.resolve(), abort, callers: 0, priority: caller.priority };
      flights.set(key, opened);
      opened.answer = start({ signal: abort.signal, priority: () => opened.priority }).finally(() => {
        if (flights.get(key) === opened) flights.delete(key);
      });
      flight = opened;
    } else if (rankOf(caller.priority) < rankOf(flight.priority)) {
      flight.priority = caller.priority;
      onHurry(key);
    }
    return wait<T>(key, flight, caller.signal);
  };

  async function wait<T>(key: string, flight: Flight, signal: AbortSignal | undefined): Promise<T> {
    flight.callers += 1;
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        if (signal) reject(reasonOf(signal));
      };
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return (await Promise.race([flight.answer, left])) as T;
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      flight.callers -= 1;
      if (flight.callers === 0 && flights.get(key) === flight) {
        flights.delete(key);
        flight.abort.abort();
      }
    }
  }
}
