import type { Schedule } from '../schedule';

/** Amazon gives changes of listings only to whoever asks: four times an hour, more often where time runs faster. */
export const syncListingsOften: Schedule = {
  name: 'sync-listings-incremental',
  cron: ({ pace }) => (pace <= 1 ? '*/15 * * * *' : everySeconds((15 * 60) / pace)),
  job: { kind: 'sync-listings', key: 'sync-listings', payload: { mode: 'incremental' } },
  missed: 'run-once',
};

/** All of them once a night: what was missed is found, and what is gone is noticed. */
export const syncListingsNightly: Schedule = {
  name: 'sync-listings-full',
  cron: '10 2 * * *',
  job: { kind: 'sync-listings', key: 'sync-listings-full', payload: { mode: 'full' } },
  missed: 'run-once',
};

/** A pattern of whole seconds, at least 20, that divides a minute or is whole minutes. */
function everySeconds(seconds: number): string {
  if (seconds >= 60) return `*/${Math.min(30, Math.round(seconds / 60))} * * * *`;
  return seconds > 30 ? '0 * * * * *' : seconds > 20 ? '*/30 * * * * *' : '*/20 * * * * *';
}
