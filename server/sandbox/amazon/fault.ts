/** What can go wrong with a call, for the next `calls` calls or until cleared. */
export type Fault =
  | { kind: 'throttle' }
  /** The work may be done although the answer says it failed. */
  | { kind: 'status'; status: 500 | 503; executed?: boolean }
  /** No answer until the client gives up; with `executed` the work is done first. */
  | { kind: 'hang'; executed?: boolean }
  /** The connection is cut without an answer; with `executed` the work is done first. */
  | { kind: 'disconnect'; executed?: boolean }
  /** The work is done; the answer is not JSON. */
  | { kind: 'malformed' }
  /** The work is done; one item of the answer is nonsense, the others are sound. */
  | { kind: 'malformed-item'; index?: number }
  /** The work is done; the connection is cut in the middle of the answer. */
  | { kind: 'truncated' }
  | { kind: 'slow'; ms: number }
  | { kind: 'expired-token' }
  | { kind: 'access-denied' };

interface Injected {
  operation: string;
  fault: Fault;
  left: number;
}

/** The faults that wait for calls, in the order in which they were injected. */
export interface FaultQueue {
  /** @param operation name of an operation, `token` for Login with Amazon, or `*` for every operation */
  inject(operation: string, fault: Fault, calls?: number): void;
  next(operation: string): Fault | undefined;
  clear(operation?: string): void;
}

export function faultQueue(): FaultQueue {
  let queue: Injected[] = [];
  return {
    inject(operation, fault, calls = Number.POSITIVE_INFINITY) {
      queue.push({ operation, fault, left: calls });
    },
    next(operation) {
      const injected = queue.find(
        (entry) => entry.operation === operation || (entry.operation === '*' && operation !== 'token'),
      );
      if (injected === undefined) return undefined;
      injected.left -= 1;
      queue = queue.filter(({ left }) => left > 0);
      return injected.fault;
    },
    clear(operation) {
      queue = operation === undefined ? [] : queue.filter((entry) => entry.operation !== operation);
    },
  };
}
