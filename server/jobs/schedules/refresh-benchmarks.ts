import type { Schedule } from '../schedule';

/** After the night's scores: rules, weights and rivals' texts may have changed. */
export const refreshBenchmarksNightly: Schedule = {
  name: 'refresh-benchmarks-nightly',
  cron: '10 4 * * *',
  job: { kind: 'refresh-benchmarks', key: 'all', payload: { seen: null } },
  missed: 'run-once',
};
