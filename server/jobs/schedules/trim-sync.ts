import type { Schedule } from '../schedule';

/** Once a night is often enough for what is kept 180 days. */
export const trimSyncDaily: Schedule = {
  name: 'trim-sync',
  cron: '40 3 * * *',
  job: { kind: 'trim-sync', key: 'all', payload: null },
  missed: 'run-once',
};
