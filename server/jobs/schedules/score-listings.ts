import type { Schedule } from '../schedule';

/** Policies hold from a date on, and a new version brings new rules: scores are looked at once a night. */
export const scoreListingsNightly: Schedule = {
  name: 'score-listings-nightly',
  cron: '40 3 * * *',
  job: { kind: 'score-listings', key: 'all', payload: {} },
  missed: 'run-once',
};
