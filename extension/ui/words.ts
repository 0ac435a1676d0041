export { ageWords, agoWords, count } from './plain-words';

const zone = 'Europe/London';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const clockSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' });
const dayMonth = new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short' });
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

/** «14:31», or with the day where it is another one: «2 Nov, 16:40». Europe/London. */
export function timeWords(at: number, now: number): string {
  return isSameDay(at, now) ? clock.format(at) : `${dayMonth.format(at)}, ${clock.format(at)}`;
}

/** «14:31:08» today, else as `timeWords`. */
export function exactTimeWords(at: number, now: number): string {
  return isSameDay(at, now) ? clockSeconds.format(at) : timeWords(at, now);
}

/** «1 Dec». */
export function dayWords(at: number): string {
  return dayMonth.format(at);
}

function isSameDay(a: number, b: number): boolean {
  return isoDay.format(a) === isoDay.format(b);
}
