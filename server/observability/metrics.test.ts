import { expect, test } from 'vitest';
import { addMetricsSource, metrics, metricsAsJson, metricsText, startProcessMetrics } from './metrics';

startProcessMetrics();

test("the metrics are ours and Node's, without the gauges that promtool refuses", async () => {
  metrics.jobs.inc({ kind: 'sync', outcome: 'done' });
  const { text, contentType } = await metricsText();
  expect(contentType).toContain('text/plain');
  expect(text).toContain('plumbline_jobs_total{kind="sync",outcome="done"} 1');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toContain('nodejs_active_');
});

test('what another thread counts is added, and a thread that does not answer is left out', async () => {
  const same = await metricsAsJson();
  const forget = [
    addMetricsSource(() => Promise.resolve(same)),
    addMetricsSource(() => Promise.resolve(null)),
  ];
  expect((await metricsText()).text).toContain('plumbline_jobs_total{kind="sync",outcome="done"} 2');
  for (const one of forget) one();
  expect((await metricsText()).text).toContain('plumbline_jobs_total{kind="sync",outcome="done"} 1');
});
