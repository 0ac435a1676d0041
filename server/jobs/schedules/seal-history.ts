import type { Schedule } from '../schedule';

/** Every night, since late points come to sealed months on any day. */
export const sealHistoryNightly: Schedule = {
  name: 'seal-history',
  cron: '20 3 * * *',
  job: { kind: 'seal-history', key: 'seal-history', payload: null },
  missed: 'run-once',
};
