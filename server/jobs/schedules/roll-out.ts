import type { Schedule } from '../schedule';

/** Turns are spread over weeks: to the quarter of an hour is exact enough. */
export const rollOutOften: Schedule = {
  name: 'roll-out',
  cron: '*/15 * * * *',
  job: { kind: 'roll-out', key: 'all', payload: {} },
  missed: 'run-once',
};
