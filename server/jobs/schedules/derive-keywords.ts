import type { Schedule } from '../schedule';

/** After the night's reading of rivals. */
export const deriveKeywordsNightly: Schedule = {
  name: 'derive-keywords-nightly',
  cron: '30 4 * * *',
  job: { kind: 'derive-keywords', key: 'all', payload: { listingIds: null } },
  missed: 'run-once',
};
