import type { Schedule } from '../schedule';

/** Once a night is often enough for what is kept for weeks. */
export const trimRecordsNightly: Schedule = {
  name: 'trim-records',
  cron: '50 3 * * *',
  job: { kind: 'trim-records', key: 'trim-records', payload: null },
  missed: 'run-once',
};
