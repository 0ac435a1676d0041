import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

/**
 * Every metric that we count by hand, in Prometheus' naming. A thread counts for
 * itself; `metricsText` adds the threads of a process together.
 */
export const metrics = {
  jobs: new Counter({
    name: 'plumbline_jobs_total',
    help: 'Runs of jobs that ended, by kind and outcome',
    labelNames: ['kind', 'outcome'] as const,
  }),
  jobSeconds: new Histogram({
    name: 'plumbline_job_seconds',
    help: 'Duration of a run of a job',
    labelNames: ['kind'] as const,
    buckets: [0.01, 0.05, 0.25, 1, 5, 30, 120, 600],
  }),
  transactionSeconds: new Histogram({
    name: 'plumbline_write_transaction_seconds',
    help: 'Duration of a committed write transaction, from its lock to its commit',
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
  }),
  deliveries: new Counter({
    name: 'plumbline_event_deliveries_total',
    help: 'Deliveries of events to subscribers, by outcome',
    labelNames: ['subscriber', 'outcome'] as const,
  }),
  waitingJobs: new Gauge({
    name: 'plumbline_jobs_waiting',
    help: 'Jobs that are due and wait for a worker',
    aggregator: 'max' as const,
  }),
};

export type MetricsJson = Awaited<ReturnType<typeof register.getMetricsAsJSON>>;

/**
 * Starts Node's own metrics in this thread. The `nodejs_active_*` gauges are left out: promtool's linter refuses their
 * `_total` names, and Node documents the calls behind them as for debugging only.
 */
export function startProcessMetrics(): void {
  collectDefaultMetrics();
  for (const metric of register.getMetricsAsArray()) {
    if (metric.name.startsWith('nodejs_active_')) register.removeSingleMetric(metric.name);
  }
}

export function metricsAsJson(): Promise<MetricsJson> {
  return register.getMetricsAsJSON();
}

const elsewhere = new Set<() => Promise<MetricsJson | null>>();

/** Has `metricsText` add what another thread counts; answers with the way to stop. */
export function addMetricsSource(source: () => Promise<MetricsJson | null>): () => void {
  elsewhere.add(source);
  return () => elsewhere.delete(source);
}

/** The metrics of this process, its threads added together, in Prometheus' text format. */
export async function metricsText(): Promise<{ contentType: string; text: string }> {
  const others = await Promise.all([...elsewhere].map((source) => source()));
  const all = AggregatorRegistry.aggregate([
    await metricsAsJson(),
    ...others.filter((metricsJson) => metricsJson !== null),
  ]);
  return { contentType: all.contentType, text: await all.metrics() };
}
