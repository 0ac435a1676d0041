import type { Fault } from './fault';

/** One call that reached the sandbox. Tokens and secrets are never in it. */
export interface LoggedRequest {
  /** Simulated epoch ms. */
  at: number;
  /** Name of the operation, `token` for Login with Amazon. */
  operation: string;
  method: string;
  path: string;
  query: Record<string, string>;
  body?: unknown;
  /** Null while no answer has gone out, and for calls that never get one. */
  status: number | null;
  requestId: string;
  fault?: Fault['kind'];
}

const most = 20_000;

/** The calls of this run, the newest last; the oldest are dropped past 20,000. */
export interface RequestLog {
  add(entry: LoggedRequest): LoggedRequest;
  entries(operation?: string): LoggedRequest[];
  clear(): void;
}

export function requestLog(): RequestLog {
  let log: LoggedRequest[] = [];
  return {
    add(entry) {
      log.push(entry);
      if (log.length > most) log = log.slice(-most);
      return entry;
    },
    entries: (operation) => log.filter((entry) => operation === undefined || entry.operation === operation),
    clear() {
      log = [];
    },
  };
}
