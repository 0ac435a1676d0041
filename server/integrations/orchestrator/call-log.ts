import { Counter, Histogram, register } from 'prom-client';
import type { Logger } from 'pino';

/** What is said of one request: enough to find it again, and nothing that opens a door. */
export interface CallRecord {
  provider: string;
  operation: string;
  /** HTTP status, or `timeout`, `broken`, `unreachable`, `aborted`. */
  status: number | string;
  ms: number;
  waitedMs: number;
  bucket: string;
  requestId: string | null;
  attempt: number;
}

const labels = ['provider', 'operation', 'status'] as const;

function metric<M>(name: string, make: () => M): M {
  // Module reloads in tests meet a name that is registered already.
  return (register.getSingleMetric(name) as M | undefined) ?? make();
}

const calls = metric(
  'plumbline_provider_calls_total',
  () =>
    new Counter({
      name: 'plumbline_provider_calls_total',
      help: 'Requests to providers',
      labelNames: labels,
    }),
);
const seconds = metric(
  'plumbline_provider_call_seconds',
  () =>
    new Histogram({
      name: 'plumbline_provider_call_seconds',
      help: 'Time from sending a request to its answer',
      labelNames: ['provider', 'operation'] as const,
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    }),
);
const waited = metric(
  'plumbline_provider_wait_seconds',
  () =>
    new Histogram({
      name: 'plumbline_provider_wait_seconds',
      help: 'Time that a request waited for a token of its rate limit',
      labelNames: ['provider', 'operation'] as const,
      buckets: [0.01, 0.1, 0.5, 1, 5, 30, 120],
    }),
);

/** One log line and the metrics of one request. */
export function recordCall(log: Logger, record: CallRecord): void {
  const { provider, operation } = record;
  calls.inc({ provider, operation, status: String(record.status) });
  seconds.observe({ provider, operation }, record.ms / 1000);
  waited.observe({ provider, operation }, record.waitedMs / 1000);
  log.info({ ...record, ms: Math.round(record.ms), waitedMs: Math.round(record.waitedMs) }, 'provider call');
}
